"""SVG: well formed, readable by screen readers, without scripts, with enough contrast."""

import re
from xml.etree import ElementTree

import pytest

from goodoffices.analyses.indicators import figure as series
from goodoffices.briefs.matter import network, timeline
from goodoffices.drawing import svg
from goodoffices.drawing.figure import Box, Figure, Mark, Rect, Text

NAME = "{http://www.w3.org/2000/svg}"
INK = "#1c2733"


@pytest.fixture(scope="module")
def figures(dossier, indicators):
    return [
        network.figure(dossier, language="nl"),
        timeline.figure(dossier, language="nl"),
        series.figure(indicators, dossier, indicator="stock60", language="nl"),
    ]


def test_well_formed_with_title_and_description(figures):
    for figure in figures:
        root = ElementTree.fromstring(svg.render(figure))
        assert root.get("role") == "img"
        title, description = root.find(f"{NAME}title"), root.find(f"{NAME}desc")
        assert root.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"
        assert title.text == figure.title
        assert description.text == figure.description
        assert len(figure.description) > 40


def test_nothing_runs_and_nothing_is_fetched(figures):
    for figure in figures:
        text = svg.render(figure).replace('xmlns="http://www.w3.org/2000/svg"', "")
        assert not re.search(r"<script|https?:|url\(|href|on\w+=", text)


def test_words_are_escaped():
    figure = Figure("x", "<b>", 'a & "b"', 10, 10, (Text(1, 2, "<script>&", of='"'), Rect(Box(0, 0, 1, 1), "actor")))
    root = ElementTree.fromstring(svg.render(figure, styled=False))
    assert root.find(f"{NAME}text").text == "<script>&"
    assert root.find(f"{NAME}style") is None


def test_every_style_drawn_is_in_the_sheet(figures):
    known = set(re.findall(r"\.([a-z-]+)", svg.style())) | {
        "label",
        "small",
        "mark",
        "asof",
        "tie",
        "party",
        "guarantor",
    }
    drawn = {word for figure in figures for part in figure.parts for word in part.style.split()}
    assert drawn <= known


def luminance(colour):
    parts = [int(colour[k : k + 2], 16) / 255 for k in (1, 3, 5)]
    red, green, blue = [v / 12.92 if v <= 0.03928 else ((v + 0.055) / 1.055) ** 2.4 for v in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_contrast():
    """Words 4.5 to 1 and lines 3 to 1 on white (WCAG 2.2); light rules and the tint of a box carry nothing alone."""
    for rule in re.findall(r"([^{}]+)\{([^{}]*)\}", svg.style()):
        if ".rule" in rule[0]:
            continue
        if re.search(r"rect\.(lasts|accepts|zone)", rule[0]):
            for tint in re.findall(r"fill: (#[0-9a-f]{6})", rule[1]):
                assert (luminance(tint) + 0.05) / (luminance(INK) + 0.05) >= 4.5
            rule = (rule[0], re.sub(r"fill: #[0-9a-f]{6}", "", rule[1]))
        for kind, colour in re.findall(r"(fill|stroke): (#[0-9a-f]{6})", rule[1]):
            if colour != "#ffffff":
                needed = 4.5 if kind == "fill" and "text" in rule[0] else 3.0
                assert 1.05 / (luminance(colour) + 0.05) >= needed, rule


def test_kinds_of_tie_differ_without_colour():
    """Dashes, width and arrow tell the kinds of one colour apart."""
    sheet = svg.style()
    dashes = {
        kind: re.findall(rf"\.go-figure \.{kind} \{{([^}}]*)\}}", sheet)
        for kind in ("treaty", "partner", "patron", "talks")
    }
    assert len({str(rules) for rules in dashes.values()}) == 4


def test_forms_of_marks():
    figure = Figure("m", "m", "m", 9, 9, tuple(Mark(4, 4, form, "up") for form in ("dot", "ring", "diamond", "down")))
    text = svg.render(figure, styled=False)
    assert (text.count("<circle"), text.count("<path")) == (2, 2)
