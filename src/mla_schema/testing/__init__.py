"""For the tests of other implementations: valid messages of every kind, and broken ones that say what is wrong.

::

    from hypothesis import given
    from mla_schema.testing import Labelled, messages, rule_breaking, structurally_broken

    @given(structurally_broken())
    def test_what_is_no_message_is_refused(file: Labelled) -> None:
        assert not our_reader.accepts(file.data)

It needs Hypothesis, which comes with the extra ``testing``: ``pip install 'mla-schema[testing]'``.
"""

# The literal False keeps the import of ``typing`` out of the way; type checkers read it as true.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from mla_schema.testing.labelled import Labelled as Labelled
    from mla_schema.testing.labelled import rule_breaking as rule_breaking
    from mla_schema.testing.labelled import structurally_broken as structurally_broken
    from mla_schema.testing.strategies import messages as messages
    from mla_schema.testing.strategies import nodes as nodes

_HOMES = {
    "Labelled": "labelled",
    "messages": "strategies",
    "nodes": "strategies",
    "rule_breaking": "labelled",
    "structurally_broken": "labelled",
}

__all__ = sorted(_HOMES)  # noqa: PLE0605  # The table is the one list of public names.


if not TYPE_CHECKING:
    # Hidden from type checkers, so that they refuse a name that does not exist.

    def __getattr__(name: str) -> object:
        """Load a public name from its home when it is first used."""
        home = _HOMES.get(name)
        if home is None:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        from importlib import import_module

        try:
            return getattr(import_module(f"{__name__}.{home}"), name)
        except ModuleNotFoundError as error:
            if error.name != "hypothesis":
                raise
            message = "mla_schema.testing needs Hypothesis: pip install 'mla-schema[testing]'"
            raise ModuleNotFoundError(message, name="hypothesis") from error
