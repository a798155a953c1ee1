# S14 Events to come: the time narrows from vague words to a day, each wording is kept, and a move needs its ground.
FAIR=$(kelisim register schedule mention --title "Example fair of weavers" --type forum --scale bilateral --parties "UZ;KZ" --persons "Example Minister" --time 2027-01-15/.. --words "in the coming months" --said-on 2027-01-15 --said-by UZ --source "an example" --as "Secretary" --actor-role secretariat --yes)
kelisim register schedule narrow --event $FAIR --version 1 --time 2027-05 --words "in May" --said-on 2027-02-10 --said-by KZ --source "an example" --as "Secretary" --actor-role secretariat --yes
kelisim register schedule narrow --event $FAIR --version 2 --time 2027-05-12 --words "on 12 May" --said-on 2027-03-10 --said-by KZ --source "an example" --as "Secretary" --actor-role secretariat --yes
kelisim register schedule move --event $FAIR --version 3 --time 2027-06-02 --words "on 2 June" --said-on 2027-04-20 --said-by UZ --ground "the hall is not ready" --source "an example" --as "Secretary" --actor-role secretariat --yes
kelisim register event-wordings --filter event=$FAIR
# shows: in the coming months
# A second event on that day asks for the same person: the list of conflicts says so.
kelisim register schedule mention --title "Example session on water" --type session --scale bilateral --parties "UZ;KZ" --persons "Example Minister" --time 2027-06-02 --words "on 2 June" --said-on 2027-04-25 --said-by KZ --source "an example" --as "Secretary" --actor-role secretariat --yes
kelisim register event-conflicts
# shows: Example Minister
kelisim register schedule hold --event $FAIR --version 4 --on 2027-06-02 --outcome "Ten contracts, an example" --as "Secretary" --actor-role secretariat --yes
kelisim register schedule $FAIR
# shows: held
