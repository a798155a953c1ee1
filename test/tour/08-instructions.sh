# S8 Execution control over what was ordered: a card a side.
kelisim register instructions
kelisim register instruction-sheet --filter month=2025-07
