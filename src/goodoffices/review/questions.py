"""Questions in front of the screen: one of several by a key, or a few fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Input, Label, OptionList, Static
from textual.widgets.option_list import Option

from goodoffices.escaping import line, terminal


class Choose(ModalScreen[str | None]):
    """One of several, by its key or from the list; Escape for none."""

    BINDINGS: ClassVar = [("escape", "dismiss(None)", "")]

    def __init__(self, question: str, choices: Mapping[str, tuple[str, str]], hint: str = ""):
        """`choices`: answer to its key (may be empty) and its words."""
        super().__init__()
        self.question, self.choices, self.hint = question, choices, hint

    def compose(self) -> ComposeResult:
        """The question over the list."""
        with Vertical(classes="question"):
            yield Label(terminal(self.question), classes="asked", markup=False)
            yield OptionList(
                *(
                    Option(line(f"{key}  {words}" if key else words), id=answer)
                    for answer, (key, words) in self.choices.items()
                ),
                markup=False,
            )
            yield Static(self.hint, classes="hint", markup=False)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Answer with the line chosen."""
        self.dismiss(event.option_id)

    def on_key(self, event: Any) -> None:
        """Answer with the choice of that key."""
        for answer, (key, _) in self.choices.items():
            if key and event.character and event.character.lower() == key.lower():
                event.stop()
                self.dismiss(answer)
                return


class Fill(ModalScreen[dict[str, str] | None]):
    """A few fields; Enter goes on and from the last one answers, Ctrl+S answers, Escape for none."""

    BINDINGS: ClassVar = [("escape", "dismiss(None)", ""), ("ctrl+s", "done", "")]

    def __init__(self, question: str, fields: Mapping[str, tuple[str, str]], *, shown: str = "", hint: str = ""):
        """`fields`: name to its words and what stands in it; `shown`: what it is about."""
        super().__init__()
        self.question, self.fields, self.shown, self.hint = question, fields, shown, hint

    def compose(self) -> ComposeResult:
        """What it is about, then the fields."""
        with Vertical(classes="question"):
            yield Label(terminal(self.question), classes="asked", markup=False)
            if self.shown:
                with VerticalScroll(classes="shown"):
                    yield Static(terminal(self.shown), markup=False)
            for name, (words, value) in self.fields.items():
                yield Label(words, classes="field", markup=False)
                yield Input(value, id=f"field-{name}")
            yield Static(self.hint, classes="hint", markup=False)

    @property
    def inputs(self) -> Sequence[Input]:
        """The fields on screen, in their order."""
        return list(self.query(Input))

    def on_mount(self) -> None:
        """Start in the first field."""
        self.inputs[0].focus()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Go on to the next field, or be done."""
        place = self.inputs.index(event.input)
        if place + 1 < len(self.inputs):
            self.inputs[place + 1].focus()
        else:
            self.action_done()

    def action_done(self) -> None:
        """Answer with what stands in the fields."""
        self.dismiss({name: self.query_one(f"#field-{name}", Input).value.strip() for name in self.fields})
