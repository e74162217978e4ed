"""What a conversation is: who may say what, in answer to what."""
