"""The messages as typed, frozen models; one file per noun, scalars apart."""
