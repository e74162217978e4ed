"""What partner systems put into their pipelines."""
