"""Bodies of messages that open a conversation, each loaded when its tag is first met."""
