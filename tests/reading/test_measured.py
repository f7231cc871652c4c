"""What docs/measured.md says of the own corpus is what the reading does today; `make measure` brings it up to date."""

from pathlib import Path

from measure import reading

PAGE = Path(__file__).parents[2] / "docs" / "measured.md"


def told(row):
    """A row as the page writes it."""
    return f"- {row['what']}: " + ", ".join(f"{key}: {value}" for key, value in row.items() if key != "what")


def test_the_page_tells_what_the_corpus_measures_today():
    section = PAGE.read_text(encoding="utf-8").split("\n## reading\n")[1].split("\n## ")[0]
    lines = [line for line in section.splitlines() if line.startswith(("- own corpus", "- rule "))]
    today = [told(row) for row in (*reading.corpus(), *reading.rules())]
    assert [line for line in today if line.startswith("- own corpus")] == today[: 2 * len(reading.HALVES)]
    assert lines == today, "run `make measure`"
