"""Text in, proposed claims out: who said what, where it stands, which rule saw it. A reviewer decides."""

from goodoffices.reporting.extractor import EXTRACTORS, Extractor, extractor
from goodoffices.reporting.proposal import Proposal
from goodoffices.reporting.reading import Reading, read

__all__ = ["EXTRACTORS", "Extractor", "Proposal", "Reading", "extractor", "read"]
