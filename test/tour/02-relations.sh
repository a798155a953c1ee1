# S2 Relation: its level is a history of documents, and each side names it in its own words.
kelisim register relations record-level --first UZ --second KZ --level alliance --document "Treaty on Allied Relations" --signed 2022-12-22 --source "press service of Uzbekistan via EADaily, 22 Dec 2022" --as "Secretary" --actor-role secretariat --yes
kelisim register relations record-name --first UZ --second KZ --party UZ --words "strategic partnership and alliance" --language en --day 2025-03-29 --source "an example" --as "Secretary" --actor-role secretariat --yes
kelisim register relations UZ-KZ
kelisim register relations --csv
