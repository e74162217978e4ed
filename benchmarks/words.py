"""What the page says beside the figures: why each section is there, and what it holds against what."""

from __future__ import annotations

from typing import Final

INTRODUCTION: Final = """
Speed is a claim, and a claim must be one that anybody can repeat: `python -m benchmarks` measures everything on this page
again, on any machine with the extra `bench` (`pip install -e '.[bench,docx,pdf]'`), in less than five minutes on two quiet cores.
This page and its plots are derived from [`benchmarks/results.json`](../benchmarks/results.json), which has every figure; a test
compares them. Absolute times belong to the machine named below. Ratios carry over to others.
"""

METHOD: Final = """
- **Medians of interleaved rounds.** The candidates of a section take turns in short batches of about 2 ms, in an order that
  rotates; so a neighbour that becomes busy disturbs all of them alike. Hostile files, and the programs outside of Python, are measured one after another.
- **Paired ratios.** `a / b` is the median over the rounds of the ratio within one round, not the ratio of two medians.
- **The spread** is the lower and the upper quartile of the rounds. A figure without one was counted once.
- **Process time** where one process works alone; **wall time** where processes, other programs or cold starts are measured.
- **Garbage collection** is off within a batch and done between rounds. The workers of the bulk sections leave it on, with what
  they have loaded set aside (`gc.freeze`) and a threshold of 50 000, as a bulk job would.
- **One message** is measured unless something else is said: an invented request of a prosecutor for subscriber information,
  with four items of three addresses each, narrative in two languages, and an ECDSA signature on P-256.
- **Bars** are what the project promises of itself. One that is not kept is named here, and makes the command fail.
- Everything runs offline, in memory or in temporary files. No figure includes a network or a module that keeps keys.
"""

MONTH: Final = """
What if every request went this way? The worst case that is answered here, for the assessment's *food for thought*, is 8 million
signed requests in a month. Requests are invented by the simulator at that pace and sealed once, with a few
keys, which is not measured. Each is then read, verified, judged by all rules that need no knowledge of a Party, and registered in
a case log with its hash chain. The figure is what was measured of each kind, extrapolated to 8 million on all cores.
The *practical* requests have the text and the twelve addresses of the message that the other sections measure; the simulated ones are shorter.
*Requests per second* of one process and of all of them take turns, block by block.

**Not included:** disks (the log lies in memory, in one file for each process, and is not flushed to anything that survives), networks,
a hardware module that keeps keys, revocation lists, timestamps, what people do, and bringing the logs of the processes together.
The paths of certificates are remembered after the first message of each authority, as they would be in practice.
"""

SECTIONS: Final = {
    "many": (
        "Many files on all cores",
        (
            "Signed files in a temporary folder are given to 1 to *n* processes, fifty at a time. `validate` runs all layers and "
            "rules and makes a report; `verify` ends with the decoded message. Threads would not help: the decoding holds the lock "
            "of the interpreter."
        ),
    ),
    "floor": (
        "The floor",
        (
            "What the libraries in C need for this message, called from Python: nothing that parses, validates by schema, "
            "canonicalises, hashes and verifies can be faster in one process. For JSON it is the parser of the standard library."
        ),
    ),
    "ours": (
        "What one message costs",
        (
            "Every operation on the same message, in one interleaved run with the floor. `read` ends with typed objects, `verify` "
            "adds the signature and whether its certificate may speak for the sender, `validate` runs all layers and rules and makes "
            "a report, `seal` checks, writes, signs, and verifies what it has written."
        ),
    ),
    "signatures": (
        "Signatures: peers on the same file",
        (
            "How long a peer takes for the same file / our verification of signature and path, without decoding, which peers do not do "
            "either. signxml, python-xmlsec and pybergshamra check the path of the certificate each time; ours remembers "
            "paths, and the section *rivals* has the same with nothing remembered. joserfc is given the key and checks no certificate, so it does less. "
            "pybergshamra knows no XAdES and is not told to look at the shape of the signature, so it does less too."
        ),
    ),
    "peers": (
        "Binding: peers on the same model",
        (
            "Libraries that turn XML into objects and back, with the same model generated for each. *Cut* means that their model has only "
            "what this message uses, which favours them. xsdata checks no patterns or lengths when it reads; xmlschema "
            "ends with a dictionary."
        ),
    ),
    "foreign": (
        "Points of reference outside of Python",
        (
            "xmlsec1 (libxmlsec1, in C) repeats the verification of one file in one process; what starting costs is taken off. "
            "The JDK runs [the verifier of the interoperability tests](../tests/interop/java/VerifyXml.java) on one file again and again, and only what "
            "comes after two thousand files counts, when its compiler is done. Both check the path of the certificate each time, and the JDK "
            "reads the file each time. Wall time."
        ),
    ),
    "series": (
        "From 10 kB to 10 MB",
        (
            "The same request with ever more addresses. The exponent is that of a power law fitted to the four sizes: 1 is linear, "
            "2 would be quadratic."
        ),
    ),
    "memory": (
        "Memory",
        (
            "By how much the peak of resident memory grows for each byte of a large file, in a process of its own: 10 MB of "
            "identifiers, and one attachment."
        ),
    ),
    "starting": (
        "Cold start",
        "Wall time of a whole process, from its start to its end, with byte code that is already compiled.",
    ),
    "statistics": (
        "Statistics as a stream",
        "Messages are invented, decoded and counted one after another; memory must not grow with their number.",
    ),
    "reading": ("Bars: reading and writing", "Against libxml2's parser and XSD on the same bytes."),
    "rules": ("Bars: rules", "All rules against decoding the same message, and on ever more identifiers."),
    "rendering": (
        "Bars: documents",
        "Text and HTML in Ukrainian against decoding the same message; PDF and Word files once warm.",
    ),
    "verifying": ("Bars: verifying and sealing", "Against the floor."),
    "rivals": (
        "Bars: signxml",
        "The verification of an XML signature with XAdES, on the same file, on two sizes of it.",
    ),
    "hostile": (
        "Bars: hostile files",
        "About fifty shapes of attack in each form, made as large as a good file, against judging the good one: the worst three of each.",
    ),
    "linearity": ("Bars: linearity", "Nanoseconds per byte as files and faults become more."),
}
"""The sections in the order of the page: heading and purpose."""
