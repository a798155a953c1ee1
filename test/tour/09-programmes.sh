# S9 A programme: drafted with items, approved by a person of each side, amended as a new version.
PROGRAMME=$(kelisim register programmes draft --first UZ --second KZ --title "An example programme of industrial cooperation" --term 2025/2030 --on 2025-04-01 --source "an example" --as "Secretary" --actor-role secretariat --yes)
kelisim register programme-items add --programme $PROGRAMME --code 1 --title "Ten looms" --sector textile --party UZ --due 2026 --indicator "looms at work" --as "Secretary" --actor-role secretariat --yes
kelisim register programme-items add --programme $PROGRAMME --code 2 --title "A joint catalogue" --party KZ --due 2026 --as "Secretary" --actor-role secretariat --yes
APPROVAL=$(kelisim register programmes approve --programme $PROGRAMME --version 1 --on 2025-05-01 --as "Minister UZ" --actor-role office --actor-party UZ --yes)
kelisim register proposals confirm --proposal $APPROVAL --version 1 --as "Minister KZ" --actor-role office --actor-party KZ --yes
kelisim register programmes bring-into-force --programme $PROGRAMME --version 2 --on 2025-06-01 --as "Secretary" --actor-role secretariat --yes
kelisim register programmes amend --programme $PROGRAMME --version 3 --on 2026-01-10 --source "an example" --as "Secretary" --actor-role secretariat --yes
kelisim register programme-items add --programme $PROGRAMME --code 3 --title "A third item" --party KZ --as "Secretary" --actor-role secretariat --yes
kelisim register programme-differences --filter programme=$PROGRAMME --filter from=1 --filter to=2
kelisim register programmes $PROGRAMME
