"""Everything that is derived from the definitions: schemas, code lists, reference pages, the English texts."""
