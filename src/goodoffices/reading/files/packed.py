"""Files that are packed as zip: the one place where they are unpacked, no further than anybody writes."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from io import BytesIO
from lzma import LZMAError
from zipfile import BadZipFile, ZipFile

from goodoffices.errors import BadInput, Fault
from goodoffices.wording import Worded

#: So many bytes are unpacked at most.
MOST = 50_000_000
#: What a zip file raises that is not as one should be; each line is one way of being damaged.
DAMAGED = (
    BadZipFile,  # it is none, its index is cut off, or a part has not the checksum that stands beside it
    EOFError,  # a part ends too early
    zlib.error,  # a part holds bytes that no compressor wrote
    LZMAError,  # the same, of another kind of compression
    RuntimeError,  # it is encrypted, or packed in a way that cannot be undone here
    OSError,  # a part lies before the beginning of the file, or behind its end
    ValueError,  # the same, or a length below 0
)


def unzipped(content: bytes, wanted: Callable[[str], bool], name: str | None = None) -> dict[str, bytes]:
    """Parts of a zip file by their names.

    Parameters
    ----------
    content : bytes
    wanted : callable
        Whether a part of that name is asked for; no other is unpacked.
    name : str, optional
        Of the file, for an error.

    Raises
    ------
    BadInput
        When it is damaged, or what is asked for unpacks to more than `MOST` bytes.
    """
    try:
        with ZipFile(BytesIO(content)) as package:
            parts = [part for part in package.infolist() if wanted(part.filename)]
            size = sum(part.file_size for part in parts)
            if size > MOST:
                wrong = Worded("packed-too-large", size=round(size / 1e6), most=MOST // 1_000_000)
                raise BadInput(Fault(wrong, file=name))
            return {part.filename: package.read(part) for part in parts}
    except DAMAGED as error:
        raise BadInput(Fault(Worded("packed-damaged", reason=str(error)), file=name)) from None
