import type { WordTable } from '../../language.js'

/** Words of sectors; one that stands for two has two rows under other words.
 *  source: the sector list of the contract kelisim.reading/1; domain words of the press */
export const UZ_SECTORS: WordTable = [
  ['mashinasozlik, stanoksozlik, mashina|qurilma ishlab chiqmoq', 'machine-building'],
  ['ehtiyot qism, traktor|kombayn|mashina ehtiyot qism', 'machine-building'],
  ['elektrotexnika, elektr texnika, kabel, maishiy texnika', 'electrical'],
  ['neft-gaz, neft, gaz, neft - gaz, neft va gaz, neftgaz, gazni qayta ishlamoq', 'oil-gas'],
  ['neft-kimyo, neft kimyo, kimyo, neftkimyo, gaz-kimyo, gaz kimyo, oʻgʻit, neftkimyo', 'chemicals'],
  [
    'fosfat, fosforit, fosfogips, ammofos, karbamid, selitra, ammiak, kaliy, oltingugurt, kislota, soda, polimer, polietilen, polipropilen, plastmassa, plastik, lak-boʻyoq, boʻyoq, kauchuk, shina, etilen, metanol',
    'chemicals',
  ],
  [
    'toʻqimachilik, paxta-toʻqimachilik, engil sanoat, paxta, tikuvchilik, pillachilik, ipakchilik, trikotaj, gilamchilik, charm, charm-poyabzal, kiyim, poyabzal, ip kalava, jun',
    'textile',
  ],
  ['agrar, agrosanoat, qishloq xoʻjalik, dehqonchilik, chorvachilik, agrar-sanoat', 'agriculture'],
  [
    'gʻalla, bugʻdoy, sholi, guruch, meva-sabzavot, bogʻdorchilik, parrandachilik, urugʻchilik, fermer, em zavod, baliqchilik, asalarichilik, agrotexnologiya, naslchilik, chorva, sabzavot, meva, issiqxona, uzum, uzumchilik, tokzor, koʻchat, plantasiya',
    'agriculture',
  ],
  [
    'transport, avtobus, elektrobus, tramvay, trolleybus, poezd, qatnov, avtomobil yoʻl, temir yoʻl, temiryoʻl, temir yoʻlchilik, avtoyoʻl, avtomagistral',
    'transport',
  ],
  [
    'aviaqatnov, aviasiya, parvoz, aviareys, reys, elektropoezd, transport vosita, tranzit, yuk|gʻalla|don tashimoq, yuk tashuv, port, magistral',
    'transport',
  ],
  ['yoʻl qurilish|qurmoq|taʻmir|taʻmirlamoq|kengaytirmoq|rekonstruksiya|tarmoq', 'transport'],
  ['transport-tranzit, transport-kommunikasiya, tezyurar, yuk qatnov, transport yoʻlak', 'transport'],
  [
    'avtovokzal, avtostansiya, vokzal, aeroport, samolyot, metro, koʻprik, terminal, vagon, lokomotiv, parom, tanker',
    'transport',
  ],
  [
    'energetika, elektr energiya, elektrenergiya, elektroenergetika, elektr stansiya, elektrstansiya',
    'energy',
  ],
  ['ges, aes, ies, tes, energiya, gidroenergetika, gidroelektrostansiya, muqobil energetika', 'energy'],
  ['energoresurs, energiya resurs, quyosh|shamol stansiya|turbina|panel|energetika, atom elektr?', 'energy'],
  ['issiqlik tarmoq|taʻminot|energetika|stansiya|manba|markaz|elektr', 'energy'],
  [
    'suv, suv xoʻjalik, toʻgʻon, nasos, irrigasiya, sugʻorish, suv-energetika, sugʻormoq, suv tejamkor',
    'water',
  ],
  ['konchilik, togʻ-kon, togʻ-kon sanoat, geologiya, kon, qazib olmoq, uran, er osti', 'mining'],
  ['litiy, volfram, geologiya-qidiruv, geologiya-qidirish, foydali qazilma, kon-metallurgiya', 'mining'],
  ['metallurgiya, poʻlat, mis, metall, prokat, alyuminiy, rux, qoʻrgʻoshin, ferroqotishma', 'metals'],
  ['qurilish material, qurilish industriya, qurilish sanoat, qurilish soha, sement', 'construction'],
  [
    'avtomobil ehtiyot qism, avtokomponent, avtozavod, avtomobilsozlik, avtosanoat, avtomobil sanoat, avtomobil|avto|traktor ishlab chiqmoq|chiqarmoq',
    'automotive',
  ],
  ['farmasevtika, dori, dori-darmon, dori vosita', 'pharma'],
  [
    'raqamlashtirish, raqamlashtirmoq, raqamli, axborot texnologiya, =it, sunʻiy intellekt, it-xizmat, data-markaz, data markaz, maʻlumot qayta ishlamoq, maʻlumot saqlash|saqlamoq markaz, dasturiy taʻminot, startap, it-mutaxassis',
    'it',
  ],
  [
    'axborot-kommunikasiya, elektron imzo, server, it-park, elektron hukumat, raqamli iqtisodiyot, yagona|elektron|onlayn platforma',
    'it',
  ],
  [
    'moliya, moliyaviy, bank, bank-moliya, moliya-bank, toʻlov tizim|kanal|karta, investisiya jamgʻarma, moliyaviy-bank, kredit liniya, imtiyozli kredit, mikrokredit, sugʻurta bozor',
    'finance',
  ],
  ['turizm, sayyohlik, turistik, mehmonxona, ziyorat, sayyoh|turist qabul', 'tourism'],
  [
    'taʻlim, oliy taʻlim, universitet, ilm-fan, fan, ilmiy, ilmiy-taʻlim, oliygoh, talaba almashinuv, maktab, malaka, diplom, oʻqituvchi, kollej, institut, bogʻcha, maktabgacha, lisey, texnikum, rektor, stipendiya, til oʻqitmoq, oʻqitmoq, oʻquv kurs|dastur|mashgʻulot|markaz, kadr tayyorlamoq',
    'education',
  ],
  ['madaniyat, madaniy, madaniy-gumanitar, sanʻat, kino, muzey, teatr, kutubxona, ansambl', 'culture'],
  [
    'sogʻliqni saqlamoq, sogʻliqni saqlash, tibbiyot, teletibbiyot, tibbiy, onkologiya, kardiologiya, poliklinika, emlamoq, vaksina, hamshira, shifokor, shifoxona, kasalxona, tugʻruqxona, klinika, onkomarkaz, tez yordam, yuqumli kasallik',
    'health',
  ],
  [
    'ekologiya, ekologik, iqlim, ifloslanmoq, koʻkalamzorlashtirmoq, atrof-muhit, atrof muhit, yashil iqtisodiyot',
    'ecology',
  ],
  ['koinot, kosmik, kosmos, kosmonavtika', 'space'],
  ['logistika, transport-logistika, savdo-logistika, ombor', 'logistics'],
  ['yogʻ-moy, konserva, qandolat, oziq-ovqat, oziq-ovqat sanoat, goʻsht, sut, oziq-ovqat xavfsizlik', 'food'],
  ['xavfsizlik, mudofaa, harbiy, terrorizm, ekstremizm, harbiy-texnik, kiberxavfsizlik', 'security'],
  ['narkotik, giyohvand, giyohvandlik, odam|narkotik|giyohvandlik savdo', 'security'],
  ['boj, boj toʻlov|stavka', 'trade'],
  ['savdo, savdo-iqtisodiy, eksport, import, tovar ayirboshlamoq, tovar aylanma, tashqi savdo', 'trade'],
  [
    '=hududlar|=hududlari|=hududlarning|=hududlarini|=hududlardagi, hududlararo, viloyatlararo, chegaraoldi, mintaqalararo',
    'regions',
  ],
]
