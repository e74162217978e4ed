"""The step of the demonstration that is done in Python; the demonstration runs it and prints it."""

from datetime import timedelta
from pathlib import Path

import mla_schema as mla
from mla_schema import codes, model


def fill(draft: model.Message) -> model.Message:
    """The draft with the facts of the case."""
    address = model.IpAddress(
        address="192.0.2.77",
        port=51820,
        role=codes.IdentifierRole.USER_SESSION,
        observed=model.Observation(
            at=draft.header.issued_at - timedelta(days=3),
            precision=codes.TimePrecision.SECOND,
        ),
    )
    item = model.Item(
        id="1",
        category=codes.DataCategory.SUBSCRIBER,
        identifiers=(address,),
        provider=model.ServiceProvider(
            names=(model.Name(value="Example Net"),),
            country="RO",
        ),
    )
    story = model.Prose(
        text="Money was taken by a false bank page.",
        language="en",
    )
    body = draft.body.changed(items=(item,), summary=(story,))
    return draft.changed(body=body)


def fill_file(name: str) -> None:
    """Read the draft, fill it in and save it."""
    path = Path(name)
    draft = mla.read(path.read_bytes()).unverified()
    path.write_bytes(mla.lay_out(fill(draft), form=mla.Form.XML))
