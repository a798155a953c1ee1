# S8 Execution control over what was ordered: a card a side, with terms that both states allow.
CARD=$(kelisim register instructions put --commitment $COMMITMENT --party UZ --given-by "President" --given-on 2025-04-01 --addressee "Ministry of Examples" --due 2025-06-02 --as "Controller" --actor-role secretariat --yes)
kelisim register instructions assign --instruction $CARD --version 1 --on 2025-04-02 --executor "Department of bridges" --co-executors "Region; Railways" --as "Office UZ" --actor-role office --actor-party UZ --yes
kelisim register instructions start --instruction $CARD --version 2 --on 2025-04-03 --as "Office UZ" --actor-role office --actor-party UZ --yes
kelisim register instructions extend --instruction $CARD --version 3 --on 2025-05-30 --due 2025-08-01 --words "flood" --allowed-by "President" --as "Office UZ" --actor-role office --actor-party UZ --yes
kelisim register instructions report --instruction $CARD --version 4 --on 2025-07-20 --words "built" --evidence "an example act" --as "Office UZ" --actor-role office --actor-party UZ --yes
# Nobody checks his own report, and a second person takes the card off control.
kelisim register instructions check --instruction $CARD --version 5 --on 2025-07-21 --as "Checker UZ" --actor-role office --actor-party UZ --yes
OFF=$(kelisim register instructions take-off --instruction $CARD --version 6 --on 2025-07-25 --as "Office UZ" --actor-role office --actor-party UZ --yes)
kelisim register proposals confirm --proposal $OFF --version 1 --as "Checker UZ" --actor-role office --actor-party UZ --yes
kelisim register instructions $CARD
# shows: off-control
kelisim register instruction-sheet --filter month=2025-07
# shows: UZ
