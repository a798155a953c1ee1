# S13 Regional formats are known with their meetings; items are raised, put on the agenda, and decided.
kelisim register formats consultative-meeting
# shows: Cholpon-Ata
ITEM=$(kelisim register agenda raise --format consultative-meeting --number 8 --title "Example of a common water forecast" --raised-by UZ --prepared-in "Working group on water forecasts" --on 2026-02-01 --source "an example" --as "Secretary" --actor-role secretariat --yes)
kelisim register agenda include --item $ITEM --version 1 --on 2026-06-01 --source "an example" --as "Secretary" --actor-role secretariat --yes
kelisim register agenda decide --item $ITEM --version 2 --on 2026-09-01 --outcome "A forecast is shared monthly, an example" --source "an example" --as "Secretary" --actor-role secretariat --yes
kelisim register agenda
# shows: decided
