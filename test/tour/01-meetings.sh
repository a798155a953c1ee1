# S1 A meeting is announced with its place, whose clocks it follows, held, and kept with both delegations; the posts are those of that day.
EARLIER=$(kelisim register meetings announce --first UZ --second KZ --format informal --day 2024-04-05 --place uz-khiva --state held --on 2024-04-05 --source "Kun.uz and Gazeta.uz after the press service of Uzbekistan, 5 April 2024" --as "Secretary" --actor-role secretariat --yes)
MEETING=$(kelisim register meetings announce --first UZ --second KZ --format negotiations --day 2027-03-12 --time 11:00 --place kz-aktau --on 2027-02-20 --source "an example" --as "Secretary" --actor-role secretariat --yes)
kelisim register meetings add-delegate --meeting $MEETING --person "Example Minister" --post "Minister of trade" --party KZ --source "an example" --as "Secretary" --actor-role secretariat --yes
kelisim register meetings move --meeting $MEETING --version 1 --state postponed --on 2027-03-01 --day 2027-04 --ground "an example of a ground" --source "an example" --as "Secretary" --actor-role secretariat --yes
kelisim register meetings move --meeting $MEETING --version 2 --state held --on 2027-04-09 --day 2027-04-09 --source "an example" --as "Secretary" --actor-role secretariat --yes
kelisim register meetings $MEETING
# shows: Asia/Aqtau
# shows: Minister of trade
# The other side's readout, which names no day, is tied to the meeting by hand; what it told of the meeting comes along.
READOUT=$(kelisim register readouts --csv | grep -o 'rd_[0-9a-z]*' | head -1)
kelisim register meetings tie-readout --meeting $MEETING --readout $READOUT --version 0 --ground "an example" --as "Secretary" --actor-role secretariat --yes
kelisim register meetings
# shows: held
kelisim register posts --filter person="Example Minister"
# shows: 2027-04-09
