"""What people and programs read: reports in the forms that editors, pipelines and browsers show."""
