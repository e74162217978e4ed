"""The exceptions of the library, sorted by who must act.

::

    MlaError                 .fault says which, .code is a promise, .params the operands
    ├── Unreadable           the sender: not well-formed, forbidden construct
    │   └── LimitExceeded    the sender, or an attacker: a named limit is passed
    ├── UnsupportedVersion   the sender or the reader: a version this reader does not know
    ├── InvalidMessage       the sender: carries the whole Report, not the first finding
    ├── SignatureError       the sender or an attacker: the signature is not good
    │   └── UntrustedSigner  the sender or an attacker: it is good, but not of somebody who may sign this
    ├── Undecided            the operator: it could not be told; never treated as valid
    ├── RenderingError       the operator: a document for people cannot be made here
    └── LogError             the operator: the case log cannot do what was asked
        └── LogDamaged       the operator: the log is not as it was written; .params has the number of the entry

Misuse of the API is ``TypeError`` or ``ValueError`` and never depends on received data.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mla_schema.core.faults import Fault
    from mla_schema.core.report import Report


class MlaError(Exception):
    """Something is wrong with what was received; the text is the English sentence of its fault."""

    def __init__(
        self,
        fault: "Fault",
        /,
        *,
        line: int | None = None,
        column: int | None = None,
        **params: str | int,
    ) -> None:
        """Keep the fault, its operands and, where known, the place.

        Args:
            fault: What kind of refusal this is.
            line: Line in the file, counted from 1.
            column: Column in the line, counted from 1 in characters.
            **params: Operands of the sentence: names and numbers, never a value from the message.
        """
        super().__init__(fault.code)
        self.fault = fault
        self.params = params
        self.line = line
        self.column = column

    @property
    def code(self) -> str:
        """The code of the fault; it never changes its meaning."""
        return self.fault.code

    @property
    def advice(self) -> str:
        """What a person does about it, in English."""
        return self.fault.advice.format_map(self.params)

    def __str__(self) -> str:
        """Code, sentence and, where known, the place."""
        place = ""
        if self.line is not None:
            place = f" (line {self.line}" + (f", column {self.column})" if self.column is not None else ")")
        return f"{self.code}: {self.fault.message.format_map(self.params)}{place}"


class Unreadable(MlaError):
    """The bytes are not a message: not well-formed, or a construct that the format forbids."""


class LimitExceeded(Unreadable):
    """A named limit is passed; the work was not begun."""


class UnsupportedVersion(MlaError):
    """The message is written in a version that this reader does not know."""


class InvalidMessage(MlaError):
    """The bytes were read, but are not a valid message; ``report`` has every finding."""

    def __init__(self, report: "Report", /) -> None:
        """Keep the report; the first finding speaks for the exception.

        Args:
            report: The whole report; it has at least one finding.
        """
        first = report.findings[0]
        super().__init__(first.fault, line=first.place.line, column=first.place.column, **first.params)
        self.report = report


class SignatureError(MlaError):
    """There is no good signature on the content, or what should endorse it endorses something else."""


class UntrustedSigner(SignatureError):
    """The signature is good, but its certificate is not that of an authority that may sign this message."""


class Undecided(MlaError):
    """It could not be told whether to trust the message, for want of something that the operator must supply."""


class RenderingError(MlaError):
    """A document for people cannot be made here, such as for want of a font."""


class LogError(MlaError):
    """The case log cannot be opened, read or written, or holds no such entry."""


class LogDamaged(LogError):
    """The case log is not as it was written; ``params["number"]`` is the first entry at which it shows."""
