"""What is wrong with a Party profile."""


class PartyDataError(ValueError):
    """A Party profile is not of the form that is published as ``party.schema.json``.

    It is no error of a message: the file is supplied by whoever runs the program, and it is theirs to mend.
    """

    def __init__(
        self, problem: str, /, *, source: str, fact: str | None = None, field: str | None = None
    ) -> None:
        """Keep what is wrong and where.

        Args:
            problem: What is wrong; never the value that was found.
            source: The name of the file.
            fact: The id of the fact, or its number where it has no id that can be read.
            field: The member, with dots and indices from the fact, or from the profile where it is not in a fact.
        """
        parts = [source, *([f"fact {fact}"] if fact else []), *([f"field {field}"] if field else [])]
        super().__init__(f"{', '.join(parts)}: {problem}")
        self.problem = problem
        self.source = source
        self.fact = fact
        self.field = field
