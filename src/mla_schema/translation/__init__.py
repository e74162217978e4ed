"""Translation: which words of a message need a human translator, into which languages, and how many they are."""

from mla_schema.translation.load import TranslationLoad, UntranslatedText, translation_load

__all__ = ["TranslationLoad", "UntranslatedText", "translation_load"]
