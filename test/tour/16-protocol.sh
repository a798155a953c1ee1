# S16 Protocol: orders from the decree to the day they are handed over, greetings by occasion and year.
EAGLE=$(kelisim register honours decree --order altyn-qyran --recipient "An example recipient" --party UZ --post "an example post" --decreed-on ../2025-03-29 --source "an example; the order is named in the readout of 29 Mar 2025, press service of Uzbekistan via Gazeta.uz" --as "Protocol Officer" --actor-role protocol-officer --yes)
kelisim register honours present --honour $EAGLE --version 1 --on 2025-03-29 --presenter "an example presenter" --source "an example" --as "Protocol Officer" --actor-role protocol-officer --yes
kelisim register honours
# The same order kept again under a decree of the same year is found as told twice.
kelisim register honours decree --order altyn-qyran --recipient "An example recipient" --party UZ --decreed-on 2025-04-10 --source "an example" --as "Protocol Officer" --actor-role protocol-officer --yes
kelisim register honour-doubles
kelisim register greetings keep --occasion navruz --year 2025 --sender UZ --greeted KZ --channel letter --day 2025-03-21 --words "wishes of peace and plenty" --source "an example" --as "Protocol Officer" --actor-role protocol-officer --yes
# What to congratulate Kazakhstan on in 2026, what is done, and how it was done the year before; days by the moon are computed.
kelisim register occasions --filter year=2026 --filter sender=UZ --filter party=KZ
kelisim register occasions 2026/KZ/navruz
