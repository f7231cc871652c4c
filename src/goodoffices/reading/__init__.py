"""Text in, proposed claims out: who said what, where it stands, which rule saw it. A reviewer decides."""

from goodoffices.reading.extractor import EXTRACTORS, Extracted, Extractor, extractor
from goodoffices.reading.proposal import Proposal
from goodoffices.reading.reading import Reading, read

__all__ = ["EXTRACTORS", "Extracted", "Extractor", "Proposal", "Reading", "extractor", "read"]
