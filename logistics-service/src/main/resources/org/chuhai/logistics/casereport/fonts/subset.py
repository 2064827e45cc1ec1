"""Cuts a font down to what reports need: subset.py (han|han-common|latin) SOURCE.ttf TARGET.ttf. Equal input gives equal bytes."""

import bz2
import sys

from fontTools import subset

UNIHAN = "/usr/share/unicode/Unihan_OtherMappings.txt.bz2"  # Debian package unicode-data


def gb2312(rows):
    for row in rows:
        for cell in range(0xA1, 0xFF):
            try:
                yield ord(bytes([row, cell]).decode("gb2312"))
            except UnicodeDecodeError:
                pass


def general_standard():
    """The 8,105 characters of the Table of General Standard Chinese Characters (2013), those of names with them."""
    for line in bz2.open(UNIHAN, "rt"):
        if line.startswith("U") and "\tkTGH\t" in line:
            yield int(line.split("\t")[0][2:], 16)


symbols = {c for c in gb2312(range(0xA1, 0xAA)) if c >= 0x2000} | set(range(0x3000, 0x3040)) | set(range(0xFF00, 0xFFF0))
# Chinese sets these in a full square, Latin does not: they come from the Chinese font. And the open box for spaces.
square = {0x2014, 0x2026, 0x201C, 0x201D, 0x2423}
characters = {
    "han": symbols | square | set(gb2312(range(0xB0, 0xF8))) | set(general_standard()),
    "han-common": symbols | square | set(gb2312(range(0xB0, 0xD8))),
    "latin": (set(range(0x20, 0x530)) | set(range(0x1E00, 0x2070)) | set(range(0x20A0, 0x20C0)) | {0x2116, 0x2122, 0x2212})
    - square,
}

options = subset.Options()
options.hinting = False
options.layout_features = []
options.notdef_outline = True
options.name_IDs = ["*"]
options.drop_tables += ["BASE", "GDEF", "GPOS", "GSUB", "STAT", "vhea", "vmtx"]
kind, source, target = sys.argv[1:]
font = subset.load_font(source, options)
subsetter = subset.Subsetter(options)
subsetter.populate(unicodes=characters[kind])
subsetter.subset(font)
# Variation sequences: PDFBox does not read them, and says so at every PDF.
font["cmap"].tables = [table for table in font["cmap"].tables if table.format != 14]
subset.save_font(font, target, options)
