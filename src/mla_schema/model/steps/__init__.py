"""Bodies of messages that answer or follow up another, each loaded when its tag is first met."""
