"""Material that tests and other implementations share."""
