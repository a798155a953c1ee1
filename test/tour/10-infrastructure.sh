# S10 Infrastructure: segments per country, each with its own stage and due.
ROAD=$(kelisim register projects add --first UZ --second KZ --title "An example corridor" --class infrastructure --places UZ-TK --source "an example" --as "Secretary" --actor-role secretariat --yes)
kelisim register segments add --project $ROAD --party UZ --title "To the border" --stage construction --stage-on 2025-01-01 --due 2026 --source "an example" --as "Office UZ" --actor-role office --actor-party UZ --yes
kelisim register segments add --project $ROAD --party KZ --title "From the border" --stage idea --stage-on 2025-01-01 --due 2027 --source "an example" --as "Office KZ" --actor-role office --actor-party KZ --yes
kelisim register projects --filter class=infrastructure
kelisim register projects $ROAD
