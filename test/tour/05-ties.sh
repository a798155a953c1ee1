# S5 Ties: partners below the states, moved by the offices of either side.
TIE=$(kelisim register ties add --kind regions --first-party UZ --first-partner UZ-SA --second-party KZ --second-partner KZ-61 --state proposed --state-on 2025-11-15 --source "an example" --as "Secretary" --actor-role secretariat --yes)
kelisim register ties move --tie $TIE --version 1 --state signed --state-on 2025-12-01 --source "an example" --as "Office of Turkistan Region" --actor-role office --actor-party KZ --yes
kelisim register ties note-event --tie $TIE --title "An example fair of farmers" --day 2026-05 --source "an example" --as "Office of Samarkand Region" --actor-role office --actor-party UZ --yes
kelisim register ties tie-statement --tie $TIE --statement $ORDER --as "Reviewer" --actor-role reviewer --yes
kelisim register ties $TIE
# Which regions of Uzbekistan have no partner yet?
kelisim register regions --filter party=UZ --filter partners=0
