"""Between the tree of a file and the model: one description of the model, one walk per syntax."""
