"""The register, which is the case log: what it cannot do, and what shows that it was tampered with."""

from mla_schema.core.faults._fault import Fault

NOT_A_LOG = Fault(
    "MLA-G01",
    "The file is not a case log.",
    "Name the file of the log. A log is begun by adding to a file that does not exist yet.",
)
LOG_VERSION = Fault(
    "MLA-G02",
    "The log is kept in version {found}; this program knows version {supported}.",
    "Update the program. It leaves the log as it is.",
)
LOG_BUSY = Fault(
    "MLA-G03",
    "Another program kept the log for longer than this one was told to wait.",
    "Try again when the other program has ended. Nothing was added or erased.",
)
LOG_UNAVAILABLE = Fault(
    "MLA-G04",
    "The log cannot be read or written: {problem}.",
    "Look at the disk and at the permissions of the file and its folder, and try again. What was confirmed is kept.",
)
ENTRY_UNKNOWN = Fault(
    "MLA-G05",
    "The log has no entry {number}.",
    "List the entries, and choose one of them.",
)
ENTRY_ERASED = Fault(
    "MLA-G06",
    "What entry {number} held was erased; entry {erasure} says when, by whom and why.",
    "It cannot be brought back from the log. Ask the other authority for its copy, if you may have it again.",
)
ERASURE_STAYS = Fault(
    "MLA-G07",
    "Entry {number} tells of an erasure, and cannot be erased itself.",
    "Leave it: without it, what was erased would look as if it had been taken away.",
)
ENTRY_CHANGED = Fault(
    "MLA-G20",
    "Entry {number} of the log was changed after it was written.",
    "Stop using this log as proof from this entry on, keep the file as it is, and find a copy from before.",
)
ENTRY_MISSING = Fault(
    "MLA-G21",
    "Entry {number} of the log is missing, though later ones are there.",
    "Stop using this log as proof from this entry on, keep the file as it is, and find a copy from before.",
)
ENTRY_OUT_OF_PLACE = Fault(
    "MLA-G22",
    "Entry {number} of the log does not follow from the one before it.",
    "Entries were put in, replaced or moved. Keep the file as it is, and find a copy from before.",
)
PAYLOAD_CHANGED = Fault(
    "MLA-G23",
    "What entry {number} holds is not what was put into it.",
    "Do not rely on the message or on the verdict in this entry; the other entries may still be good.",
)
PAYLOAD_MISSING = Fault(
    "MLA-G24",
    "What entry {number} held was taken away, and no entry says who erased it.",
    "Keep the file as it is, and find a copy from before. What must be erased is erased by an entry of its own.",
)
PAYLOAD_NOT_ERASED = Fault(
    "MLA-G25",
    "Entry {number} was erased, and what it held is there again.",
    "Find out who brought it back, such as by restoring a copy, and erase it from there too.",
)
PAYLOAD_STRAY = Fault(
    "MLA-G26",
    "The log holds the content of an entry {number}, but not the entry.",
    "Entries were removed. Keep the file as it is, and find a copy from before.",
)
ERASURE_OF_NOTHING = Fault(
    "MLA-G27",
    "Entry {number} tells of the erasure of an entry that could not be erased.",
    "Entries were put in by something else than this program. Keep the file as it is.",
)
TAIL_MISSING = Fault(
    "MLA-G28",
    "Entry {number} of the log and those after it are missing.",
    "The end was cut off, or an old copy was put in place. Keep the file as it is, and find a newer copy.",
)
HEAD_DIFFERS = Fault(
    "MLA-G29",
    "Entry {number} of the log is not the one that was noted down.",
    "It is another log, or this one was written anew. Keep the file as it is, and find a copy from before.",
)
LOG_DAMAGED = Fault(
    "MLA-G30",
    "The file of the log is damaged.",
    "Keep the file as it is, and put a good copy in its place.",
)
