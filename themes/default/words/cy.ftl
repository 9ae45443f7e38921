# Geiriau’r rhyngwyneb yn Gymraeg. The words of the interface in Welsh: the same messages as en.ftl, in the same sections (tested).
#
# Counts take the forms that Welsh needs: zero, one, two, few (3), many (6), other.

## Dates and lists
month_1 = Ionawr
month_2 = Chwefror
month_3 = Mawrth
month_4 = Ebrill
month_5 = Mai
month_6 = Mehefin
month_7 = Gorffennaf
month_8 = Awst
month_9 = Medi
month_10 = Hydref
month_11 = Tachwedd
month_12 = Rhagfyr
weekday_1 = Dydd Llun
weekday_2 = Dydd Mawrth
weekday_3 = Dydd Mercher
weekday_4 = Dydd Iau
weekday_5 = Dydd Gwener
weekday_6 = Dydd Sadwrn
weekday_7 = Dydd Sul
date_weekday = { $weekday } { $date }
date_day = { $day } { $month } { $year }
date_month = { $month } { $year }
date_quarter = { $first } i { $last }
date_financial_year = blwyddyn ariannol { $year }
list_and = { $before } a { $last }

## Shell: what stands around every page
shell_skip = Neidio i’r prif gynnwys
shell_main_navigation = Prif ddewislen
shell_menu = Dewislen
shell_breadcrumb = Llwybr y dudalen
shell_home = Hafan
shell_as_at = Fel yr oedd ar { $date }
shell_published_on = Cyhoeddwyd { $date }
shell_published = Cyhoeddwyd
shell_draft = Drafft, heb ei gyhoeddi eto
shell_frozen_report = Dyma’r adroddiad fel yr oedd ar { $date }. Mae’n aros fel y’i cyhoeddwyd.
shell_newest_report = Ble mae’r cynllun yn awr
shell_earlier_report = Dyma’r adroddiad fel yr oedd ar { $date }. Y diweddaraf yw
shell_licence = Cyhoeddir o dan y

## Navigation
nav_report = Adroddiad
nav_scrutiny = Craffu
nav_priorities = Blaenoriaethau
nav_actions = Camau gweithredu
nav_findings = Canfyddiadau
nav_measures = Mesurau
nav_visits = Ymweliadau
nav_deadlines = Dyddiadau cau
nav_meetings = Cyfarfodydd
nav_reports = Pob adroddiad
nav_accessibility = Hygyrchedd
nav_corrections = Cywiriadau
nav_data = Data
nav_evidence = Tystiolaeth
nav_glossary = Geirfa
nav_questions = Cwestiynau
nav_roles = Rolau
nav_search = Chwilio
nav_az = A i Y

## Common: pieces that several pages share
shell_on_this_page = Ar y dudalen hon
common_action = Cam gweithredu
common_status = Statws
common_deadline = Dyddiad cau
common_accountable = Yn atebol
common_nobody_named = Neb wedi’i enwi
common_none_given = Dim wedi’i roi
common_carried_from = wedi’i gario ymlaen o
common_count_of_rating = { $count } { $rating }
common_actions =
    { $count ->
        [zero] dim camau gweithredu
        [one] 1 cam gweithredu
        [two] { $count } gam gweithredu
        [few] { $count } cham gweithredu
        [many] { $count } cham gweithredu
       *[other] { $count } cam gweithredu
    }
common_days =
    { $count ->
        [one] 1 diwrnod
        [two] { $count } ddiwrnod
       *[other] { $count } diwrnod
    }
common_weeks =
    { $count ->
       *[other] { $count } wythnos
    }
common_months =
    { $count ->
        [two] { $count } fis
       *[other] { $count } mis
    }
common_overdue = { $late } yn hwyr
common_priority = Blaenoriaeth
common_actions_head = Camau gweithredu
common_finished = Wedi’u cwblhau
common_major_issues = Materion mawr
common_overdue_head = Yn hwyr
common_first_promised = Addawyd gyntaf
common_now = Nawr
common_moved = Symudwyd
common_because = Oherwydd
prose_table = Tabl { $number }
common_before = Blaenorol
common_next = Nesaf

## Standing and flags
rag_key_title = Ystyr y sgoriau
flag_overdue = Yn hwyr
flag_due_next = I’w gwblhau o fewn tri mis
flag_slipped = Dyddiad newydd
flag_undated = Heb ddyddiad
flag_waiting = Yn aros am ddigwyddiad
flag_date_wanted = Wedi digwydd: angen dyddiad
flag_start_passed = Dyddiad dechrau wedi mynd heibio
flag_carried_forward = Wedi’i gario ymlaen
flag_stale = Heb ddiweddariad
flag_no_evidence = Dim tystiolaeth wedi’i nodi
flag_watermelon = Gwirio’r sgôr
flag_no_recovery = Dim cynllun adfer
flag_new = Newydd
flag_withdrawn = Wedi’i dynnu’n ôl
why_overdue = Daeth y dyddiad cau i ben ar { $day }, { $late } cyn yr adroddiad hwn, ac nid yw’r cam gweithredu wedi’i gwblhau.
why_due_next = Daw’r dyddiad cau i ben ar { $day }.
why_undated = Nid oes dyddiad erbyn pryd y dylid ei gwblhau, felly ni all fyth fod yn hwyr.
why_waiting = Mae’n aros am rywbeth sy’n gorfod digwydd yn gyntaf.
why_waiting_for = Mae’n aros am hyn: { $event }.
why_date_wanted = Mae’r hyn yr oedd yn aros amdano wedi digwydd ({ $event }), ac ni roddwyd dyddiad.
why_start_passed = Mae’r dyddiad pan oedd y gwaith i ddechrau wedi mynd heibio, ac nid yw wedi dechrau.
why_silent_since = Ni adroddwyd dim ers { $since }.
why_silent_ever = Ni adroddwyd dim ers ysgrifennu’r cynllun.
why_no_evidence = Nid yw’r sgôr yn nodi unrhyw dystiolaeth.
why_watermelon = Mae’r sgôr yn dda, ond { $reasons }.
why_no_recovery = Nid oes neb wedi dweud beth a wneir yn ei gylch.
why_new = Ymunodd â’r cynllun yn yr adroddiad hwn.
why_withdrawn = Mae wedi gadael y cynllun.
look_again_overdue = mae ei ddyddiad cau wedi mynd heibio
look_again_no_note = ni roddir rheswm
look_again_no_evidence = ni nodir tystiolaeth
look_again_contradicted = cododd arolygwyr bryder ({ $visit }, { $topic })
movement_closed = Wedi’i gwblhau
movement_better = Gwell
movement_worse = Gwaeth
movement_new = Newydd
movement_first_rated = Wedi’i raddio am y tro cyntaf
movement_withdrawn = Wedi’i dynnu’n ôl
movement_unmoved = Heb symud
movement_absent = Ddim yn y cynllun
movement_since = Ers { $since }: { $better } yn well, { $worse } yn waeth, { $unmoved } â’r un sgôr.
completeness_updated =
    { $total ->
        [one] { $updated } o 1 cam gweithredu wedi’i ddiweddaru ar gyfer yr adroddiad hwn
       *[other] { $updated } o { $total } cam gweithredu wedi’u diweddaru ar gyfer yr adroddiad hwn
    }
completeness_confirmed = { $count } wedi’u cadarnhau heb newid
completeness_carried_forward = { $count } wedi’u cario ymlaen o adroddiad cynharach
completeness_silent = { $count } heb adroddiad erioed
headline_no_actions = Nid oes camau gweithredu yn y cynllun.
headline_well =
    { $total ->
        [one] Statws { $well } o 1 cam gweithredu: { $finished } neu { $green }.
       *[other] Statws { $well } o { $total } cam gweithredu: { $finished } neu { $green }.
    }
headline_trouble =
    { $late ->
        [0] Nid oes yr un wedi mynd heibio i’w ddyddiad cau
        [one] Mae 1 wedi mynd heibio i’w ddyddiad cau
       *[other] Mae { $late } wedi mynd heibio i’w dyddiadau cau
    }; { $red ->
        [0] nid oes gan yr un y sgôr “{ $word }”.
       *[other] mae gan { $red } y sgôr “{ $word }”.
    }
headline_first = Ym mis { $first }, { $well } o { $total } oedd y ffigur.
changed_rated_sentence =
    { $better ->
        [0]
            { $worse ->
                [0] Nid aeth yr un sgôr i fyny nac i lawr.
                [one] Mae gan 1 cam gweithredu sgôr waeth, a dim un sgôr well.
                [two] Mae gan { $worse } gam gweithredu sgôr waeth, a dim un sgôr well.
                [few] Mae gan { $worse } cham gweithredu sgôr waeth, a dim un sgôr well.
                [many] Mae gan { $worse } cham gweithredu sgôr waeth, a dim un sgôr well.
               *[other] Mae gan { $worse } cam gweithredu sgôr waeth, a dim un sgôr well.
            }
        [one]
            { $worse ->
                [0] Mae gan 1 cam gweithredu sgôr well, a dim un sgôr waeth.
               *[other] Mae gan 1 cam gweithredu sgôr well, a { $worse } sgôr waeth.
            }
        [two]
            { $worse ->
                [0] Mae gan { $better } gam gweithredu sgôr well, a dim un sgôr waeth.
               *[other] Mae gan { $better } gam gweithredu sgôr well, a { $worse } sgôr waeth.
            }
        [few]
            { $worse ->
                [0] Mae gan { $better } cham gweithredu sgôr well, a dim un sgôr waeth.
               *[other] Mae gan { $better } cham gweithredu sgôr well, a { $worse } sgôr waeth.
            }
        [many]
            { $worse ->
                [0] Mae gan { $better } cham gweithredu sgôr well, a dim un sgôr waeth.
               *[other] Mae gan { $better } cham gweithredu sgôr well, a { $worse } sgôr waeth.
            }
       *[other]
            { $worse ->
                [0] Mae gan { $better } cam gweithredu sgôr well, a dim un sgôr waeth.
               *[other] Mae gan { $better } cam gweithredu sgôr well, a { $worse } sgôr waeth.
            }
    }
changed_finished_sentence =
    { $count ->
        [one] Cwblhawyd 1.
       *[other] Cwblhawyd { $count }.
    }
changed_first_rated_sentence =
    { $count ->
        [one] Graddiwyd 1 am y tro cyntaf.
       *[other] Graddiwyd { $count } am y tro cyntaf.
    }
changed_new_sentence =
    { $count ->
        [one] Ymunodd 1 â’r cynllun.
       *[other] Ymunodd { $count } â’r cynllun.
    }
changed_withdrawn_sentence =
    { $count ->
        [one] Gadawodd 1 y cynllun.
       *[other] Gadawodd { $count } y cynllun.
    }
changed_redated_sentence =
    { $count ->
        [one] Cafodd 1 ddyddiad newydd.
       *[other] Cafodd { $count } ddyddiadau newydd.
    }
changed_silent_sentence =
    { $count ->
        [one] Ni adroddwyd dim am 1.
       *[other] Ni adroddwyd dim am { $count }.
    }
finished_without_evidence =
    { $count ->
        [one]
            { $without ->
                [0] Mae’r unig gam gweithredu sydd wedi’i gwblhau yn nodi tystiolaeth.
               *[other] Nid yw’r unig gam gweithredu sydd wedi’i gwblhau yn nodi tystiolaeth.
            }
       *[other]
            { $without ->
                [0] Mae pob un o’r { $count } sydd wedi’u cwblhau yn nodi tystiolaeth.
                [one] O’r { $count } sydd wedi’u cwblhau, nid yw 1 yn nodi tystiolaeth.
               *[other] O’r { $count } sydd wedi’u cwblhau, nid yw { $without } yn nodi tystiolaeth.
            }
    }
late_from_first =
    { $count ->
        [one] Mae 1 cam gweithredu heb ei gwblhau wedi mynd heibio i’r dyddiad a addawyd gyntaf, o { $longest }.
        [two] Mae { $count } gam gweithredu heb eu cwblhau wedi mynd heibio i’r dyddiad a addawyd gyntaf; yr hiraf: { $longest }.
        [few] Mae { $count } cham gweithredu heb eu cwblhau wedi mynd heibio i’r dyddiad a addawyd gyntaf; yr hiraf: { $longest }.
        [many] Mae { $count } cham gweithredu heb eu cwblhau wedi mynd heibio i’r dyddiad a addawyd gyntaf; yr hiraf: { $longest }.
       *[other] Mae { $count } cam gweithredu heb eu cwblhau wedi mynd heibio i’r dyddiad a addawyd gyntaf; yr hiraf: { $longest }.
    }
changed_first = Dyma’r adroddiad cyntaf, felly nid oes dim i’w gymharu ag ef.
changed_none = Ni symudodd yr un sgôr.
changed_first_rated = wedi’u graddio am y tro cyntaf
changed_better = wedi symud i sgôr well
changed_worse = wedi symud i sgôr waeth
changed_finished = wedi’u cwblhau
changed_redated = wedi cael dyddiad newydd
changed_silent = heb ddim wedi’i adrodd
changed_new = { $title }: newydd yn y cynllun, { $now }.
changed_withdrawn = { $title }: wedi’i dynnu’n ôl o’r cynllun.
changed_moved = { $title }: o { $before } i { $now }.
changed_rated = { $title }: { $now }.

## Deadlines in words
deadline_due_day = i’w gwblhau erbyn { $day }
deadline_due_period = i’w gwblhau erbyn diwedd { $period }
deadline_start_day = yn dechrau ar { $day }; dim dyddiad gorffen
deadline_start_period = yn dechrau yn ystod { $period }; dim dyddiad gorffen
deadline_start_quarter = yn dechrau yn y chwarter { $quarter }; dim dyddiad gorffen
deadline_start_financial_year = yn dechrau yn ystod { $year }; dim dyddiad gorffen
deadline_interim_day = cam interim erbyn { $day }; dim dyddiad gorffen
deadline_interim_period = cam interim erbyn diwedd { $period }; dim dyddiad gorffen
deadline_event = yn aros am ddigwyddiad; dim dyddiad
deadline_range_day = { $from } i { $to }
deadline_range_period = { $from } i ddiwedd { $to }
deadline_ongoing = yn parhau heb ddyddiad gorffen
deadline_none = ni roddwyd dyddiad cau
deadline_unclear = ni chafodd ei ddeall; dim dyddiad
deadline_without_year = { $deadline } (nid yw’r cynllun yn rhoi blwyddyn)
deadline_with_condition = { $deadline }; { $condition }

## Home
home_heading = Cynnydd ar { $date }
home_next = Trafodir nesaf
home_since = Ers { $since }
home_first = Yr adroddiad cyntaf
home_changes = Beth a newidiodd, fesul cam gweithredu
home_attention = Angen sylw
home_attention_none = Nid oes dim â’r sgôr “{ $rating }”, ac nid oes yr un cam gweithredu sydd heb ei gwblhau wedi mynd heibio’r dyddiad a addawyd gyntaf.
home_deadlines = Pob dyddiad cau
home_actions = Pob cam gweithredu
home_asked = Beth mae aelodau’n ei ofyn
home_over_time = Dros amser
home_difference = A yw’n gwneud gwahaniaeth?
home_measures = Pob mesur
home_changed = Beth a newidiodd
home_by_priority = Fesul blaenoriaeth
home_priorities_caption = Camau gweithredu fesul blaenoriaeth, { $period }
home_meetings = Cyfarfodydd
home_key = Ystyr y sgoriau
home_total =
    { $actions ->
        [one] 1 cam gweithredu
        [two] { $actions } gam gweithredu
        [few] { $actions } cham gweithredu
        [many] { $actions } cham gweithredu
       *[other] { $actions } cam gweithredu
    } mewn { $priorities ->
        [one] 1 flaenoriaeth
        [two] { $priorities } flaenoriaeth
       *[other] { $priorities } blaenoriaeth
    }
home_attention_caption =
    { $count ->
        [one] Y cam gweithredu y mae angen y sylw mwyaf arno
        [two] Y { $count } gam gweithredu y mae angen y sylw mwyaf arnynt
        [few] Y { $count } cham gweithredu y mae angen y sylw mwyaf arnynt
        [many] Y { $count } cham gweithredu y mae angen y sylw mwyaf arnynt
       *[other] Y { $count } cam gweithredu y mae angen y sylw mwyaf arnynt
    }
asked_late = Pa gamau gweithredu sy’n hwyr, a faint o amser sydd wedi mynd heibio ers y dyddiad a addawyd gyntaf?
asked_evidence = Pa gamau gweithredu sydd wedi’u cwblhau ond heb dystiolaeth?
asked_since = Beth sydd wedi newid ers { $first }?
asked_told = Beth a glywodd { $body } ar { $said } nad yw’r llythyr dyddiedig { $letter } yn ei ddweud?
asked_told_aloud = Beth a adroddwyd ar lafar ar { $said } nad yw’r llythyr dyddiedig { $letter } yn ei ddweud?
asked_told_answer =
    { $missing ->
        [0] Mae’r llythyr yn cynnwys popeth a ddywedwyd.
       *[other]
            { $told ->
                [one] Nid yw’r llythyr yn cynnwys yr unig bwynt a ddywedwyd.
               *[other] Nid yw’r llythyr yn cynnwys { $missing } o’r { $told } o bwyntiau a ddywedwyd.
            }
    }
asked_enquiry = Beth ddylai aelodau ei ofyn nesaf?
asked_enquiry_answer =
    { $count ->
        [one] 1 cwestiwn, yn seiliedig ar ffeithiau’r adroddiad hwn.
        [two] { $count } gwestiwn, yn seiliedig ar ffeithiau’r adroddiad hwn.
        [few] { $count } chwestiwn, yn seiliedig ar ffeithiau’r adroddiad hwn.
        [many] { $count } chwestiwn, yn seiliedig ar ffeithiau’r adroddiad hwn.
       *[other] { $count } cwestiwn, yn seiliedig ar ffeithiau’r adroddiad hwn.
    }

## Cabinet edition
cabinet_title = Argraffiad y Cabinet, { $period }
cabinet_asked = Yr hyn a ofynnir
cabinet_before = Cyn cyfarfod
cabinet_ask = { $ask }:
cabinet_course = Ar y trywydd iawn?
cabinet_changed = Beth a newidiodd
cabinet_difference = Gwneud gwahaniaeth?
cabinet_attention = Yr hyn y mae angen sylw arno
cabinet_trust = I ba sgoriau y gellir ymddiried ynddo
cabinet_complete = Pa mor gyflawn yw’r adroddiad hwn
cabinet_look_again =
    { $count ->
        [one] Mae gan 1 cam gweithredu sgôr ffafriol, ond mae rhywbeth yn y cofnod yn awgrymu y dylid edrych eto.
        [two] Mae gan { $count } gam gweithredu sgôr ffafriol, ond mae rhywbeth yn y cofnod yn awgrymu y dylid edrych eto.
        [few] Mae gan { $count } cham gweithredu sgôr ffafriol, ond mae rhywbeth yn y cofnod yn awgrymu y dylid edrych eto.
        [many] Mae gan { $count } cham gweithredu sgôr ffafriol, ond mae rhywbeth yn y cofnod yn awgrymu y dylid edrych eto.
       *[other] Mae gan { $count } cam gweithredu sgôr ffafriol, ond mae rhywbeth yn y cofnod yn awgrymu y dylid edrych eto.
    }
cabinet_which = Pa rai, a pham
cabinet_never_overdue =
    { $count ->
        [one] Nid oes gan 1 cam gweithredu ddyddiad a allai fynd heibio, felly ni all fyth fod yn hwyr.
        [two] Nid oes gan { $count } gam gweithredu ddyddiad a allai fynd heibio, felly ni allant fyth fod yn hwyr.
        [few] Nid oes gan { $count } cham gweithredu ddyddiad a allai fynd heibio, felly ni allant fyth fod yn hwyr.
        [many] Nid oes gan { $count } cham gweithredu ddyddiad a allai fynd heibio, felly ni allant fyth fod yn hwyr.
       *[other] Nid oes gan { $count } cam gweithredu ddyddiad a allai fynd heibio, felly ni allant fyth fod yn hwyr.
    }
cabinet_undated = Camau gweithredu heb ddyddiad
cabinet_more = Mwy o’r adroddiad hwn
cabinet_scrutiny = Pob cam gweithredu dros amser, dyddiadau, a ble i bwyso.
cabinet_changes = Fesul cam gweithredu, mewn geiriau.
cabinet_data_quality = Pa mor gyflawn ydyw
cabinet_data_quality_text = Yr hyn a ddiweddarwyd, a’r hyn sy’n hŷn.

## Scrutiny edition and lines of enquiry
scrutiny_heading = Ar gyfer craffu, { $period }
scrutiny_title = Argraffiad craffu, { $period }
scrutiny_description = Ble i bwyso, a yw’r dyddiadau’n rhai go iawn, a sut y gŵyr unrhyw un.
scrutiny_dates =
    { $overdue ->
        [0] Nid oes yr un cam gweithredu yn hwyr
        [one] Mae 1 cam gweithredu yn hwyr
        [two] Mae { $overdue } gam gweithredu yn hwyr
        [few] Mae { $overdue } cham gweithredu yn hwyr
        [many] Mae { $overdue } cham gweithredu yn hwyr
       *[other] Mae { $overdue } cam gweithredu yn hwyr
    }, { $undated ->
        [0] ac mae gan bob un sydd heb ei gwblhau ddyddiad.
       *[other] ac mae { $undated } na all fyth fod yn hwyr.
    }
scrutiny_look_again =
    { $count ->
        [0] Nid oes yr un â’r sgôr { $green } neu’r sgôr { $finished } y mae rheswm dros edrych arno eto.
        [one] Mae 1 â’r sgôr { $green } neu’r sgôr { $finished } y mae rheswm dros edrych arno eto.
       *[other] Mae { $count } â’r sgôr { $green } neu’r sgôr { $finished } y mae rheswm dros edrych arnynt eto.
    }
scrutiny_enquiry = Trywyddau ymholi
scrutiny_enquiry_lede = Cwestiynau y gallai aelodau eu gofyn. Mae pob un naill ai’n deillio o ffeithiau’r adroddiad hwn yn ôl y rheol a enwir oddi tano, neu wedi’i ysgrifennu gan bobl, sy’n dweud pam.
scrutiny_narrative = Yr adroddiad mewn geiriau
scrutiny_contradictions = Y sgôr yn dweud un peth, y canfyddiad yn dweud peth arall
scrutiny_watermelons = Edrych eto
scrutiny_slips = A yw’r dyddiadau’n rhai go iawn?
scrutiny_finish = A gaiff ei gwblhau?
scrutiny_findings = A oes ateb i bob canfyddiad?
scrutiny_undated = Ni all fyth fod yn hwyr
scrutiny_over_time = Pob cam gweithredu dros amser
scrutiny_reworded = Wedi’i aralleirio: { $because }
scrutiny_added = Wedi’i ychwanegu at y rhai y mae rheolau’n eu hawgrymu: { $because }
scrutiny_left_out = Wedi’u hepgor
scrutiny_left_out_lede = Penderfynwyd ar y rhain, ac ni chânt eu gofyn uchod.
scrutiny_not_borne_out = Nid yw ffeithiau’r adroddiad hwn yn ei awgrymu.
scrutiny_contradictions_caption = Camau gweithredu â’r sgôr { $green } neu’r sgôr { $finished } y cododd arolygwyr bryder amdanynt
scrutiny_rated = Sgôr
scrutiny_found = Beth ysgrifennodd arolygwyr
scrutiny_watermelons_caption =
    { $cut ->
        [0]
            { $count ->
                [one] 1 cam gweithredu â’r sgôr { $green } neu’r sgôr { $finished }, a rheswm dros edrych eto
                [two] { $count } gam gweithredu â’r sgôr { $green } neu’r sgôr { $finished }, a rheswm dros edrych eto
                [few] { $count } cham gweithredu â’r sgôr { $green } neu’r sgôr { $finished }, a rheswm dros edrych eto
                [many] { $count } cham gweithredu â’r sgôr { $green } neu’r sgôr { $finished }, a rheswm dros edrych eto
               *[other] { $count } cam gweithredu â’r sgôr { $green } neu’r sgôr { $finished }, a rheswm dros edrych eto
            }
       *[other] Y { $cut } cyntaf o’r { $count } o gamau gweithredu â’r sgôr { $green } neu’r sgôr { $finished }, a rheswm dros edrych eto
    }
scrutiny_no_watermelons = Nid oes yr un sgôr yn groes i’r ffeithiau.
scrutiny_slips_caption =
    { $cut ->
        [0]
            { $count ->
                [one] 1 cam gweithredu y newidiwyd ei ddyddiad, o’r addewid cyntaf i’r diweddaraf
                [two] { $count } gam gweithredu y newidiwyd eu dyddiad, o’r addewid cyntaf i’r diweddaraf
                [few] { $count } cham gweithredu y newidiwyd eu dyddiad, o’r addewid cyntaf i’r diweddaraf
                [many] { $count } cham gweithredu y newidiwyd eu dyddiad, o’r addewid cyntaf i’r diweddaraf
               *[other] { $count } cam gweithredu y newidiwyd eu dyddiad, o’r addewid cyntaf i’r diweddaraf
            }
       *[other] Y { $cut } cyntaf o’r { $count } o gamau gweithredu y newidiwyd eu dyddiad, o’r addewid cyntaf i’r diweddaraf
    }
scrutiny_undated_caption =
    { $cut ->
        [0]
            { $count ->
                [one] 1 cam gweithredu sydd heb ei gwblhau a byth yn hwyr
                [two] { $count } gam gweithredu sydd heb eu cwblhau a byth yn hwyr
                [few] { $count } cham gweithredu sydd heb eu cwblhau a byth yn hwyr
                [many] { $count } cham gweithredu sydd heb eu cwblhau a byth yn hwyr
               *[other] { $count } cam gweithredu sydd heb eu cwblhau a byth yn hwyr
            }
       *[other] Y { $cut } cyntaf o’r { $count } o gamau gweithredu sydd heb eu cwblhau a byth yn hwyr
    }
undated_none = Mae gan bob cam gweithredu sydd heb ei gwblhau ddyddiad y dylid ei gwblhau erbyn hynny.
undated_sentence =
    { $count ->
        [one] Mae 1 cam gweithredu heb ei gwblhau na all fyth fod yn hwyr: { $kinds }.
        [two] Mae { $count } gam gweithredu heb eu cwblhau na allant fyth fod yn hwyr: { $kinds }.
        [few] Mae { $count } cham gweithredu heb eu cwblhau na allant fyth fod yn hwyr: { $kinds }.
        [many] Mae { $count } cham gweithredu heb eu cwblhau na allant fyth fod yn hwyr: { $kinds }.
       *[other] Mae { $count } cam gweithredu heb eu cwblhau na allant fyth fod yn hwyr: { $kinds }.
    }
undated_event = { $count } yn aros am ddigwyddiad
undated_start = { $count } â dyddiad dechrau yn unig
undated_interim = { $count } â dyddiad ar gyfer cam cyntaf yn unig
undated_ongoing = { $count } yn barhaus
undated_no_deadline = { $count } heb ddyddiad cau
undated_unclear = { $count } mewn geiriau nad ydynt yn rhoi dyddiad
against_sentence =
    { $findings ->
        [0] Yn eu geiriau cyhoeddedig diweddaraf, nid yw arolygwyr yn codi pryder am yr un o’r { $total } o ganfyddiadau.
       *[other]
            { $actions ->
                [0] Yn eu geiriau cyhoeddedig diweddaraf, mae arolygwyr yn codi pryder am { $findings } o’r { $total } o ganfyddiadau; nid oes gan yr un o’r camau gweithredu sy’n eu henwi y sgôr { $green } na’r sgôr { $finished }.
               *[other] Yn eu geiriau cyhoeddedig diweddaraf, mae arolygwyr yn codi pryder am { $findings } o’r { $total } o ganfyddiadau; mae gan { $actions } o’r camau gweithredu sy’n eu henwi y sgôr { $green } neu’r sgôr { $finished }.
            }
    }
against_caption = Beth ysgrifennodd arolygwyr ddiwethaf am bob canfyddiad, a’r sgôr yn y cynllun
against_finding = Canfyddiad
against_written = Beth ysgrifennodd arolygwyr
against_plan = Y sgôr yn y cynllun
against_never = Nid oes sôn amdano yng ngeiriau cyhoeddedig arolygwyr.
against_silent = Nid yw’r llythyr dyddiedig { $date } yn sôn amdano.
against_rated =
    { $total ->
        [0] Nid oes yr un cam gweithredu yn ei enwi.
        [one]
            { $well ->
                [0] Nid oes gan ei unig gam gweithredu y sgôr { $green } na’r sgôr { $finished }.
               *[other] Mae gan ei unig gam gweithredu y sgôr { $green } neu’r sgôr { $finished }:
            }
       *[other]
            { $well ->
                [0] Nid oes gan yr un o’r { $total } o gamau gweithredu y sgôr { $green } na’r sgôr { $finished }.
               *[other] Mae gan { $well } o’r { $total } o gamau gweithredu y sgôr { $green } neu’r sgôr { $finished }:
            }
    }
against_more = a { $count } arall
rule_oldest_red = Â’r sgôr “{ $rating }” am yr amser hiraf
rule_contradicted = Sgôr ffafriol, er i arolygwyr godi pryder amdano
rule_longest_overdue = Hwyaf heibio’r dyddiad a addawyd gyntaf
rule_most_redated = Y dyddiad cau a newidiwyd amlaf
rule_finished_without_evidence = Wedi’i gwblhau heb dystiolaeth
rule_silent_owner = Yr amser hiraf heb adrodd dim
rule_broad_findings = Yn enwi’r nifer mwyaf o ganfyddiadau
rule_among_equals =
    { $ties ->
        [0] { $rule }:
        [one] { $rule }, fel 1 arall:
       *[other] { $rule }, fel { $ties } arall:
    }
enquiry_oldest_red = Mae gan gam gweithredu { $id } y sgôr “{ $rating }” ers { $since }. Beth fydd yn newid hynny, ac erbyn pryd?
enquiry_contradicted = Mae gan gam gweithredu { $id } y sgôr “{ $rating }”, ac eto cododd arolygwyr bryder amdano ({ $visit }). Pa un sy’n gywir, a sut y gwyddom hynny?
enquiry_longest_overdue = Addawyd cam gweithredu { $id } yn gyntaf erbyn { $promised } ac mae’n hwyr ({ $late }). Beth sy’n ei rwystro, ac ar ba ddyddiad y gall aelodau ddibynnu?
enquiry_most_redated =
    { $times ->
        [one] Mae dyddiad cau cam gweithredu { $id } wedi’i newid unwaith. Pwy a gytunodd i hynny, a pham y dylai aelodau ymddiried yn y dyddiad newydd?
        [two] Mae dyddiad cau cam gweithredu { $id } wedi’i newid ddwywaith. Pwy a gytunodd i hynny, a pham y dylai aelodau ymddiried yn y dyddiad newydd?
       *[other] Mae dyddiad cau cam gweithredu { $id } wedi’i newid { $times } gwaith. Pwy a gytunodd i hynny, a pham y dylai aelodau ymddiried yn y dyddiad newydd?
    }
enquiry_finished_without_evidence = Adroddir bod cam gweithredu { $id } wedi’i gwblhau, ac ni ddyfynnir tystiolaeth. Beth sy’n dangos ei fod wedi’i wneud?
enquiry_silent_since =
    { $others ->
        [0] Nid oes dim wedi’i adrodd am gam gweithredu { $id } ers { $since }. Beth yw ei sefyllfa heddiw?
        [one] Nid oes dim wedi’i adrodd am gam gweithredu { $id } ers { $since }, nac am 1 arall (arweinydd: { $owner }). Beth yw eu sefyllfa heddiw?
       *[other] Nid oes dim wedi’i adrodd am gam gweithredu { $id } ers { $since }, nac am { $others } arall (arweinydd: { $owner }). Beth yw eu sefyllfa heddiw?
    }
enquiry_silent_ever =
    { $others ->
        [0] Nid oes dim erioed wedi’i adrodd am gam gweithredu { $id }. Beth yw ei sefyllfa heddiw?
        [one] Nid oes dim erioed wedi’i adrodd am gam gweithredu { $id }, nac am 1 arall (arweinydd: { $owner }). Beth yw eu sefyllfa heddiw?
       *[other] Nid oes dim erioed wedi’i adrodd am gam gweithredu { $id }, nac am { $others } arall (arweinydd: { $owner }). Beth yw eu sefyllfa heddiw?
    }
enquiry_every_finding = Mae cam gweithredu { $id } yn enwi pob un o’r { $total } o ganfyddiadau. Pa rai ohonynt y dylai eu hunioni, a sut y bydd aelodau’n gweld ei fod wedi gwneud hynny?
enquiry_broad_findings = Mae cam gweithredu { $id } yn enwi { $count } o’r { $total } o ganfyddiadau. Pa rai ohonynt y dylai eu hunioni, a sut y bydd aelodau’n gweld ei fod wedi gwneud hynny?

## Changes
changes_title = Beth a newidiodd, { $period }
changes_title_first = Beth a newidiodd, { $first } – { $period }
changes_described = Beth a newidiodd ers yr adroddiad blaenorol, fesul cam gweithredu.
changes_described_first = Beth a newidiodd ers yr adroddiad cyntaf ({ $first }), fesul cam gweithredu.
changes_compared = O’i gymharu â
changes_since_before = { $before }, yr adroddiad blaenorol
changes_since_first = { $first }, yr adroddiad cyntaf
changes_flow_title = O’r naill sgôr i’r llall
changes_caption =
    { $count ->
        [one] { $movement }: { $count } cam gweithredu
        [two] { $movement }: { $count } gam gweithredu
        [few] { $movement }: { $count } cham gweithredu
        [many] { $movement }: { $count } cham gweithredu
       *[other] { $movement }: { $count } cam gweithredu
    }
changes_more =
    { $count ->
        [one] Mae { $count } arall yn nhabl yr holl gamau gweithredu.
       *[other] Mae { $count } arall yn nhabl yr holl gamau gweithredu.
    }
changes_what = Beth ddigwyddodd
changes_not_in_plan = Ddim yn y cynllun
changes_withdrawn = Wedi’i dynnu’n ôl
changes_no_reason = Ni roddwyd rheswm.
changes_redated = Dyddiad newydd
changes_redated_caption = Dyddiadau cau a newidiwyd yn yr adroddiad hwn
changes_redated_caption_first = Dyddiadau cau a newidiwyd ers yr adroddiad cyntaf
changes_first_ratings = Sgoriau cyntaf
changes_unmoved = { $rating }, { $actions }
changes_pager = Newidiadau mewn adroddiadau eraill

## Data quality
quality_title = Pa mor gyflawn, { $period }
quality_described = Beth a ddiweddarwyd ar gyfer yr adroddiad hwn, beth a gadarnhawyd, a beth sy’n hŷn.
quality_updated = adroddwyd arno ar gyfer yr adroddiad hwn
quality_confirmed = Cadarnhawyd
quality_confirmed_text = gwiriwyd gyda’r perchennog; nid oedd dim wedi newid
quality_carried = dim byd newydd wedi’i adrodd; fe’i dangosir fel yr oedd
quality_silent = Heb adroddiad erioed
quality_silent_text = ni dderbyniwyd dim erioed
quality_reports_title = Fesul adroddiad
quality_coverage_title = Yn ôl blaenoriaeth
quality_coverage_caption = Faint o bob blaenoriaeth yr adroddwyd arno, { $period }
quality_evidenced = Sgôr yn nodi tystiolaeth
quality_silent_roles = Rolau nad oedd gan yr un o’u camau gweithredu anorffenedig ddim byd newydd ar gyfer yr adroddiad hwn.
quality_role_open =
    { $count ->
        [one] ({ $count } cam gweithredu heb ei gwblhau)
        [two] ({ $count } gam gweithredu heb eu cwblhau)
        [few] ({ $count } cham gweithredu heb eu cwblhau)
        [many] ({ $count } cham gweithredu heb eu cwblhau)
       *[other] ({ $count } cam gweithredu heb eu cwblhau)
    }
quality_stale_rule =
    { $periods ->
        [one] Mae cam gweithredu anorffenedig heb ddiweddariad pan nad oes dim wedi’i adrodd arno ers { $periods } adroddiad.
       *[other] Mae cam gweithredu anorffenedig heb ddiweddariad pan nad oes dim wedi’i adrodd arno ers { $periods } adroddiad.
    }
quality_none_stale = Nid oes yr un felly.
quality_priority = Blaenoriaeth { $id }:
quality_gaps_title = Bylchau eraill
quality_no_evidence = { $actions } a raddiwyd heb dystiolaeth:
quality_no_recovery = { $actions } a raddiwyd yn goch neu’n oren heb ddweud beth a wneir:
quality_date_wanted = { $actions } heb ddyddiad o hyd er bod y digwyddiad wedi bod:
quality_start_passed = { $actions } heb ddechrau er bod y dyddiad dechrau wedi mynd heibio:
quality_allowed_title = Edrychwyd arno a gadawyd iddo sefyll
quality_allowed_intro = Caiff pob adroddiad ei wirio yn erbyn rheolau cyn ei gyhoeddi. Lle barnodd pobl nad yw rheol yn addas, gadawsant i’r geiriau sefyll a dweud pam.
quality_allowed_caption = Canfyddiadau y gadawyd iddynt sefyll, gyda’r rhesymau
quality_allowed_rule = Rheol
quality_allowed_because = Pam mae’n sefyll
quality_allowed_where = Ble yn y ffynonellau
quality_pager = Cyflawnder adroddiadau eraill

## All reports
reports_meetings = Cyfarfodydd a’i cafodd:
reports_lede =
    { $count ->
        [one] { $count } adroddiad. Mae pob un yn aros yn ei gyfeiriad yn barhaol.
       *[other] { $count } adroddiad. Mae pob un yn aros yn ei gyfeiriad yn barhaol.
    }
edition_scrutiny = Rhifyn craffu
edition_changes = Beth a newidiodd
edition_data_quality = Pa mor gyflawn

## Priorities and a priority
priorities_caption =
    { $count ->
        [one] { $strand }: { $count } flaenoriaeth
        [two] { $strand }: { $count } flaenoriaeth
       *[other] { $strand }: { $count } blaenoriaeth
    }
priorities_all_actions = Pob cam gweithredu
priority_tab = Blaenoriaeth { $id }: { $title }
priority_sentence =
    O { $actions }, { $red ->
        [0] nid oes yr un
        [one] mae { $red }
       *[other] mae { $red }
    } â’r sgôr “{ $word }”, { $overdue ->
        [0] nid oes yr un wedi mynd heibio i’w ddyddiad cau
        [one] mae { $overdue } wedi mynd heibio i’w ddyddiad cau
       *[other] mae { $overdue } wedi mynd heibio i’w dyddiadau cau
    } ac { $undated ->
        [0] mae gan bob un ddyddiad a allai fynd heibio.
        [one] mae { $undated } heb ddyddiad a allai fynd heibio.
       *[other] mae { $undated } heb ddyddiad a allai fynd heibio.
    }
priority_caption = Camau gweithredu blaenoriaeth { $id }, yn nhrefn y cynllun
priority_time_title = Dros amser
priority_finding = Canfyddiad { $id }: { $title }
priority_finding_actions =
    { $count ->
        [one] { $count } cam gweithredu yn y flaenoriaeth hon
        [two] { $count } gam gweithredu yn y flaenoriaeth hon
        [few] { $count } cham gweithredu yn y flaenoriaeth hon
        [many] { $count } cham gweithredu yn y flaenoriaeth hon
       *[other] { $count } cam gweithredu yn y flaenoriaeth hon
    }
priority_measures_title = Beth sy’n cael ei fesur
priority_measures_caption =
    { $count ->
        [one] { $count } mesur ar gyfer blaenoriaeth { $id }
        [two] { $count } fesur ar gyfer blaenoriaeth { $id }
       *[other] { $count } mesur ar gyfer blaenoriaeth { $id }
    }

## Actions
actions_title = Pob cam gweithredu
actions_caption = Camau gweithredu’r cynllun, fel yr oeddent: { $date }
actions_flag = Fflag
actions_any = Unrhyw un
actions_sort_by = Trefnu yn ôl
actions_choice = { $what } ({ $count })
actions_deadline_overdue = Yn hwyr
actions_deadline_next = Yn y tri mis nesaf
actions_deadline_later = Yn ddiweddarach
actions_deadline_undated = Dim dyddiad a allai fynd heibio
actions_deadline_finished = Wedi’i gwblhau, felly heb ei gyfrif mwyach
actions_filter = Hidlo’r camau gweithredu
actions_shown =
    { $count ->
        [one] Yn dangos { $shown } o { $count } cam gweithredu
        [two] Yn dangos { $shown } o { $count } gam gweithredu
        [few] Yn dangos { $shown } o { $count } cham gweithredu
        [many] Yn dangos { $shown } o { $count } cham gweithredu
       *[other] Yn dangos { $shown } o { $count } cam gweithredu
    }
actions_none_shown = Nid oes cam gweithredu sy’n cyfateb i’r rhain i gyd. Cliriwch yr hidlyddion i weld pob un.
actions_clear = Clirio’r hidlyddion

## Cuts of the actions
cuts_lists = Rhestrau i ddolennu atynt a’u hargraffu
cuts_asked = Beth mae aelodau’n ei ofyn
cuts_by_status = Yn ôl sgôr
cuts_by_flag = Yn ôl fflag
cuts_other_ways = Ffyrdd eraill i mewn
cuts_title_status = Camau gweithredu â’r sgôr “{ $status }”
cuts_title_flag = Camau gweithredu â’r fflag “{ $flag }”
cuts_caption =
    { $count ->
        [one] { $title }: { $count } cam gweithredu
        [two] { $title }: { $count } gam gweithredu
        [few] { $title }: { $count } cham gweithredu
        [many] { $title }: { $count } cham gweithredu
       *[other] { $title }: { $count } cam gweithredu
    }
cuts_status =
    { $count ->
        [0] Nid oes gan unrhyw gam gweithredu y sgôr “{ $status }”.
        [one] Mae gan { $count } cam gweithredu y sgôr “{ $status }”.
        [two] Mae gan { $count } gam gweithredu y sgôr “{ $status }”.
        [few] Mae gan { $count } cham gweithredu y sgôr “{ $status }”.
        [many] Mae gan { $count } cham gweithredu y sgôr “{ $status }”.
       *[other] Mae gan { $count } cam gweithredu y sgôr “{ $status }”.
    }
cuts_meaning = Yr hyn y mae’r cynllun yn ei olygu wrth hyn: { $meaning }
cuts_finished_without_evidence = Wedi’i gwblhau, heb dystiolaeth
cuts_finished_without_evidence_said =
    { $count ->
        [0] Mae pob cam gweithredu â sgôr sy’n dweud ei fod wedi’i gwblhau yn nodi tystiolaeth.
        [one] Mae { $count } cam gweithredu â sgôr sy’n dweud ei fod wedi’i gwblhau, ac ni nodir tystiolaeth ar ei gyfer.
        [two] Mae { $count } gam gweithredu â sgôr sy’n dweud eu bod wedi’u cwblhau, ac ni nodir tystiolaeth ar eu cyfer.
        [few] Mae { $count } cham gweithredu â sgôr sy’n dweud eu bod wedi’u cwblhau, ac ni nodir tystiolaeth ar eu cyfer.
        [many] Mae { $count } cham gweithredu â sgôr sy’n dweud eu bod wedi’u cwblhau, ac ni nodir tystiolaeth ar eu cyfer.
       *[other] Mae { $count } cam gweithredu â sgôr sy’n dweud eu bod wedi’u cwblhau, ac ni nodir tystiolaeth ar eu cyfer.
    }
cuts_late_from_first_date = Yn hwyr, o’r dyddiad a addawyd gyntaf
cuts_late_from_first_date_said =
    { $count ->
        [0] Nid oes unrhyw gam gweithredu anorffenedig wedi mynd heibio i’r dyddiad a addawyd gyntaf ar ei gyfer.
        [one] Mae { $count } cam gweithredu anorffenedig wedi mynd heibio i’r dyddiad a addawyd gyntaf ar ei gyfer, beth bynnag yw ei ddyddiad yn awr.
        [two] Mae { $count } gam gweithredu anorffenedig wedi mynd heibio i’r dyddiadau a addawyd gyntaf ar eu cyfer, beth bynnag yw eu dyddiadau yn awr.
        [few] Mae { $count } cham gweithredu anorffenedig wedi mynd heibio i’r dyddiadau a addawyd gyntaf ar eu cyfer, beth bynnag yw eu dyddiadau yn awr.
        [many] Mae { $count } cham gweithredu anorffenedig wedi mynd heibio i’r dyddiadau a addawyd gyntaf ar eu cyfer, beth bynnag yw eu dyddiadau yn awr.
       *[other] Mae { $count } cam gweithredu anorffenedig wedi mynd heibio i’r dyddiadau a addawyd gyntaf ar eu cyfer, beth bynnag yw eu dyddiadau yn awr.
    }
cuts_late_note =
    { $count ->
        [one] { $count } diwrnod ar ôl y dyddiad a addawyd gyntaf: { $date }
        [two] { $count } ddiwrnod ar ôl y dyddiad a addawyd gyntaf: { $date }
       *[other] { $count } diwrnod ar ôl y dyddiad a addawyd gyntaf: { $date }
    }
cuts_overdue =
    { $count ->
        [0] Nid oes unrhyw gam gweithredu anorffenedig wedi mynd heibio i’w ddyddiad cau.
        [one] Mae { $count } cam gweithredu anorffenedig wedi mynd heibio i’w ddyddiad cau, gan gyfrif o ddiwrnod olaf y dyddiad cau fel y’i hysgrifennwyd.
        [two] Mae { $count } gam gweithredu anorffenedig wedi mynd heibio i’w dyddiadau cau, gan gyfrif o ddiwrnod olaf y dyddiad cau fel y’i hysgrifennwyd.
        [few] Mae { $count } cham gweithredu anorffenedig wedi mynd heibio i’w dyddiadau cau, gan gyfrif o ddiwrnod olaf y dyddiad cau fel y’i hysgrifennwyd.
        [many] Mae { $count } cham gweithredu anorffenedig wedi mynd heibio i’w dyddiadau cau, gan gyfrif o ddiwrnod olaf y dyddiad cau fel y’i hysgrifennwyd.
       *[other] Mae { $count } cam gweithredu anorffenedig wedi mynd heibio i’w dyddiadau cau, gan gyfrif o ddiwrnod olaf y dyddiad cau fel y’i hysgrifennwyd.
    }
cuts_due_next =
    { $count ->
        [0] Nid oes unrhyw gam gweithredu anorffenedig i’w gwblhau yn y tri mis nesaf.
        [one] Mae { $count } cam gweithredu anorffenedig i’w gwblhau yn y tri mis nesaf.
        [two] Mae { $count } gam gweithredu anorffenedig i’w cwblhau yn y tri mis nesaf.
        [few] Mae { $count } cham gweithredu anorffenedig i’w cwblhau yn y tri mis nesaf.
        [many] Mae { $count } cham gweithredu anorffenedig i’w cwblhau yn y tri mis nesaf.
       *[other] Mae { $count } cam gweithredu anorffenedig i’w cwblhau yn y tri mis nesaf.
    }
cuts_slipped =
    { $count ->
        [0] Nid oes unrhyw ddyddiad cau wedi’i newid ers ei gyhoeddi gyntaf.
        [one] Mae dyddiad cau { $count } cam gweithredu wedi’i newid ers ei gyhoeddi gyntaf.
        [two] Mae dyddiadau cau { $count } gam gweithredu wedi’u newid ers eu cyhoeddi gyntaf.
        [few] Mae dyddiadau cau { $count } cham gweithredu wedi’u newid ers eu cyhoeddi gyntaf.
        [many] Mae dyddiadau cau { $count } cham gweithredu wedi’u newid ers eu cyhoeddi gyntaf.
       *[other] Mae dyddiadau cau { $count } cam gweithredu wedi’u newid ers eu cyhoeddi gyntaf.
    }
cuts_undated =
    { $count ->
        [0] Mae gan bob cam gweithredu anorffenedig ddyddiad erbyn pryd y dylid ei gwblhau.
        [one] Nid oes gan { $count } cam gweithredu anorffenedig ddyddiad erbyn pryd y dylid ei gwblhau, felly ni all fyth fod yn hwyr.
        [two] Nid oes gan { $count } gam gweithredu anorffenedig ddyddiad erbyn pryd y dylid eu cwblhau, felly ni allant fyth fod yn hwyr.
        [few] Nid oes gan { $count } cham gweithredu anorffenedig ddyddiad erbyn pryd y dylid eu cwblhau, felly ni allant fyth fod yn hwyr.
        [many] Nid oes gan { $count } cham gweithredu anorffenedig ddyddiad erbyn pryd y dylid eu cwblhau, felly ni allant fyth fod yn hwyr.
       *[other] Nid oes gan { $count } cam gweithredu anorffenedig ddyddiad erbyn pryd y dylid eu cwblhau, felly ni allant fyth fod yn hwyr.
    }
cuts_waiting =
    { $count ->
        [0] Nid oes unrhyw gam gweithredu yn aros am rywbeth nad yw wedi digwydd.
        [one] Mae { $count } cam gweithredu yn aros am rywbeth nad yw wedi digwydd.
        [two] Mae { $count } gam gweithredu yn aros am rywbeth nad yw wedi digwydd.
        [few] Mae { $count } cham gweithredu yn aros am rywbeth nad yw wedi digwydd.
        [many] Mae { $count } cham gweithredu yn aros am rywbeth nad yw wedi digwydd.
       *[other] Mae { $count } cam gweithredu yn aros am rywbeth nad yw wedi digwydd.
    }
cuts_date_wanted =
    { $count ->
        [0] Nid oes unrhyw gam gweithredu heb ddyddiad ar ôl i’r hyn yr oedd yn aros amdano ddigwydd.
        [one] Ar gyfer { $count } cam gweithredu, mae’r hyn yr oedd yn aros amdano wedi digwydd ac ni roddwyd dyddiad.
        [two] Ar gyfer { $count } gam gweithredu, mae’r hyn yr oeddent yn aros amdano wedi digwydd ac ni roddwyd dyddiad.
        [few] Ar gyfer { $count } cham gweithredu, mae’r hyn yr oeddent yn aros amdano wedi digwydd ac ni roddwyd dyddiad.
        [many] Ar gyfer { $count } cham gweithredu, mae’r hyn yr oeddent yn aros amdano wedi digwydd ac ni roddwyd dyddiad.
       *[other] Ar gyfer { $count } cam gweithredu, mae’r hyn yr oeddent yn aros amdano wedi digwydd ac ni roddwyd dyddiad.
    }
cuts_start_passed =
    { $count ->
        [0] Nid oes unrhyw gam gweithredu sydd heb ddechrau wedi mynd heibio i’r dyddiad yr oedd i ddechrau.
        [one] Roedd { $count } cam gweithredu i fod wedi dechrau erbyn hyn ac nid yw wedi dechrau.
        [two] Roedd { $count } gam gweithredu i fod wedi dechrau erbyn hyn ac nid ydynt wedi dechrau.
        [few] Roedd { $count } cham gweithredu i fod wedi dechrau erbyn hyn ac nid ydynt wedi dechrau.
        [many] Roedd { $count } cham gweithredu i fod wedi dechrau erbyn hyn ac nid ydynt wedi dechrau.
       *[other] Roedd { $count } cam gweithredu i fod wedi dechrau erbyn hyn ac nid ydynt wedi dechrau.
    }
cuts_carried_forward =
    { $count ->
        [0] Adroddwyd rhywbeth ar bob cam gweithredu ar gyfer yr adroddiad hwn.
        [one] Ni adroddwyd dim ar { $count } cam gweithredu ar gyfer yr adroddiad hwn, felly dangosir sgôr gynharach.
        [two] Ni adroddwyd dim ar { $count } gam gweithredu ar gyfer yr adroddiad hwn, felly dangosir sgoriau cynharach.
        [few] Ni adroddwyd dim ar { $count } cham gweithredu ar gyfer yr adroddiad hwn, felly dangosir sgoriau cynharach.
        [many] Ni adroddwyd dim ar { $count } cham gweithredu ar gyfer yr adroddiad hwn, felly dangosir sgoriau cynharach.
       *[other] Ni adroddwyd dim ar { $count } cam gweithredu ar gyfer yr adroddiad hwn, felly dangosir sgoriau cynharach.
    }
cuts_stale =
    { $count ->
        [0] Nid oes unrhyw gam gweithredu anorffenedig wedi bod heb adroddiad yn hwy nag y mae rheol y safle ei hun yn ei ganiatáu.
        [one] Mae { $count } cam gweithredu anorffenedig wedi bod heb adroddiad cyhyd ag y mae rheol y safle ei hun yn ei ganiatáu, neu’n hwy.
        [two] Mae { $count } gam gweithredu anorffenedig wedi bod heb adroddiad cyhyd ag y mae rheol y safle ei hun yn ei ganiatáu, neu’n hwy.
        [few] Mae { $count } cham gweithredu anorffenedig wedi bod heb adroddiad cyhyd ag y mae rheol y safle ei hun yn ei ganiatáu, neu’n hwy.
        [many] Mae { $count } cham gweithredu anorffenedig wedi bod heb adroddiad cyhyd ag y mae rheol y safle ei hun yn ei ganiatáu, neu’n hwy.
       *[other] Mae { $count } cam gweithredu anorffenedig wedi bod heb adroddiad cyhyd ag y mae rheol y safle ei hun yn ei ganiatáu, neu’n hwy.
    }
cuts_no_evidence =
    { $count ->
        [0] Mae pob sgôr ar gyfer gwaith sydd wedi dechrau yn nodi tystiolaeth.
        [one] Mae { $count } cam gweithredu wedi’i raddio, ac ni nodir tystiolaeth ar ei gyfer.
        [two] Mae { $count } gam gweithredu wedi’u graddio, ac ni nodir tystiolaeth ar eu cyfer.
        [few] Mae { $count } cham gweithredu wedi’u graddio, ac ni nodir tystiolaeth ar eu cyfer.
        [many] Mae { $count } cham gweithredu wedi’u graddio, ac ni nodir tystiolaeth ar eu cyfer.
       *[other] Mae { $count } cam gweithredu wedi’u graddio, ac ni nodir tystiolaeth ar eu cyfer.
    }
cuts_watermelon =
    { $count ->
        [0] Nid oes dim yn groes i unrhyw sgôr ar y trywydd iawn neu wedi’i gwblhau.
        [one] Mae { $count } cam gweithredu â sgôr sy’n dweud ei fod ar y trywydd iawn neu wedi’i gwblhau, ac mae rheswm dros edrych eto.
        [two] Mae { $count } gam gweithredu â sgôr sy’n dweud eu bod ar y trywydd iawn neu wedi’u cwblhau, ac mae rheswm dros edrych eto.
        [few] Mae { $count } cham gweithredu â sgôr sy’n dweud eu bod ar y trywydd iawn neu wedi’u cwblhau, ac mae rheswm dros edrych eto.
        [many] Mae { $count } cham gweithredu â sgôr sy’n dweud eu bod ar y trywydd iawn neu wedi’u cwblhau, ac mae rheswm dros edrych eto.
       *[other] Mae { $count } cam gweithredu â sgôr sy’n dweud eu bod ar y trywydd iawn neu wedi’u cwblhau, ac mae rheswm dros edrych eto.
    }
cuts_no_recovery =
    { $count ->
        [0] Ar gyfer pob cam gweithredu sydd mewn trafferth, dywedir beth a wneir yn ei gylch.
        [one] Mae { $count } cam gweithredu mewn trafferth, ac nid oes neb yn dweud beth a wneir yn ei gylch.
        [two] Mae { $count } gam gweithredu mewn trafferth, ac nid oes neb yn dweud beth a wneir yn eu cylch.
        [few] Mae { $count } cham gweithredu mewn trafferth, ac nid oes neb yn dweud beth a wneir yn eu cylch.
        [many] Mae { $count } cham gweithredu mewn trafferth, ac nid oes neb yn dweud beth a wneir yn eu cylch.
       *[other] Mae { $count } cam gweithredu mewn trafferth, ac nid oes neb yn dweud beth a wneir yn eu cylch.
    }
cuts_new =
    { $count ->
        [0] Nid ymunodd unrhyw gam gweithredu â’r cynllun yn yr adroddiad hwn.
        [one] Ymunodd { $count } cam gweithredu â’r cynllun yn yr adroddiad hwn.
        [two] Ymunodd { $count } gam gweithredu â’r cynllun yn yr adroddiad hwn.
        [few] Ymunodd { $count } cham gweithredu â’r cynllun yn yr adroddiad hwn.
        [many] Ymunodd { $count } cham gweithredu â’r cynllun yn yr adroddiad hwn.
       *[other] Ymunodd { $count } cam gweithredu â’r cynllun yn yr adroddiad hwn.
    }
cuts_withdrawn =
    { $count ->
        [0] Nid oes unrhyw gam gweithredu wedi gadael y cynllun.
        [one] Mae { $count } cam gweithredu wedi gadael y cynllun.
        [two] Mae { $count } gam gweithredu wedi gadael y cynllun.
        [few] Mae { $count } cham gweithredu wedi gadael y cynllun.
        [many] Mae { $count } cham gweithredu wedi gadael y cynllun.
       *[other] Mae { $count } cam gweithredu wedi gadael y cynllun.
    }

## Citing
cite_label = Dyfynnu’r dudalen hon
cite_paragraph = Ar gyfer un paragraff, ychwanegwch #p a’i rif.
cite_link_to_paragraph = Paragraff { $number }
cite_link_to_section = Dolen i’r adran hon
cite_copied = Cyfeiriad wedi’i gopïo

## An action
action_number = Cam gweithredu
action_described = Cam gweithredu { $id }. { $standing }
action_withdrawn = Wedi’i dynnu’n ôl o’r cynllun: { $why }
action_unrated = Nid oes neb wedi’i raddio eto.
action_moved = Sgôr { $period }: { $now }; cyn hynny: { $before }.
action_rated_in = Sgôr { $period }: { $now }.
action_rated_since = Sgôr ers { $period }: { $now }.
action_support = gyda chymorth
action_impact = Y gwahaniaeth a wnaed
impact_none = Dim effaith i’w gweld eto
impact_early = Arwyddion cynnar
impact_evidenced = Ceir tystiolaeth
impact_sustained = Wedi’i chynnal
action_past_first = { $late } ar ôl y dyddiad a addawyd gyntaf
slip_later =
    { $times ->
        [1] Newidiwyd y dyddiad unwaith
        [2] Newidiwyd y dyddiad ddwywaith
       *[other] Newidiwyd y dyddiad { $times } gwaith
    }; { $months ->
        [one] { $months } mis
        [two] { $months } fis
       *[other] { $months } mis
    } yn hwyrach nag a addawyd gyntaf.
slip_earlier =
    { $times ->
        [1] Newidiwyd y dyddiad unwaith
        [2] Newidiwyd y dyddiad ddwywaith
       *[other] Newidiwyd y dyddiad { $times } gwaith
    }; { $months ->
        [one] { $months } mis
        [two] { $months } fis
       *[other] { $months } mis
    } yn gynharach nag a addawyd gyntaf.
slip_same_month =
    { $times ->
        [1] Newidiwyd y dyddiad unwaith
        [2] Newidiwyd y dyddiad ddwywaith
       *[other] Newidiwyd y dyddiad { $times } gwaith
    }; yr un mis ag a addawyd gyntaf.
slip_undated =
    { $times ->
        [1] Newidiwyd y dyddiad unwaith.
        [2] Newidiwyd y dyddiad ddwywaith.
       *[other] Newidiwyd y dyddiad { $times } gwaith.
    }
action_promise_title = Beth a addawyd
action_for_children = I blant a theuluoedd
action_findings = Canfyddiadau y mae’n eu hateb
action_primary = enwyd gyntaf
action_story_title = Beth ddigwyddodd
action_updated = Diweddarwyd
action_confirmed = Gwiriwyd gyda’r perchennog: nid oedd dim wedi newid
action_carried = Dim wedi’i adrodd; yr un fath ag yn adroddiad { $since }
action_silent = Dim wedi’i adrodd
action_reports = { $first } – { $last }
action_recovery = Adfer
action_evidence = Tystiolaeth:
action_dates_title = Sut y symudodd y dyddiad
action_dates_caption = Pob dyddiad cau a fu, o’r cyntaf
action_dates_when = Adroddiad
action_dates_agreed = Cytunwyd gan
action_dates_not_agreed = Heb ei gofnodi
action_claims_title = Beth a ddywedwyd amdano
action_touched_title = Ble y cafodd ei drafod

## Findings and a finding
findings_title = Beth a ganfu’r arolygwyr
findings_lede =
    { $count ->
        [0] Nid yw’r cynllun yn enwi unrhyw ganfyddiadau eto.
        [one] { $count } canfyddiad a’r hyn y mae pob ymweliad wedi’i ddweud amdano ers hynny.
        [two] { $count } ganfyddiad a’r hyn y mae pob ymweliad wedi’i ddweud amdanynt ers hynny.
        [few] { $count } chanfyddiad a’r hyn y mae pob ymweliad wedi’i ddweud amdanynt ers hynny.
        [many] { $count } chanfyddiad a’r hyn y mae pob ymweliad wedi’i ddweud amdanynt ers hynny.
       *[other] { $count } canfyddiad a’r hyn y mae pob ymweliad wedi’i ddweud amdanynt ers hynny.
    }
findings_visits = Ymweliadau:
findings_broad =
    { $count ->
        [one] O’r { $total } cam gweithredu, mae { $count } yn enwi canfyddiad { $id }. Nid yw cysylltiad mor eang â hynny yn dweud pa gam gweithredu sy’n ateb y canfyddiad.
       *[other] O’r { $total } cam gweithredu, mae { $count } yn enwi canfyddiad { $id }. Nid yw cysylltiad mor eang â hynny yn dweud pa gam gweithredu sy’n ateb y canfyddiad.
    }
findings_no_primary = Nid yw’r cynllun yn dweud pa ganfyddiad y mae cam gweithredu yn ei ateb yn bennaf.
finding_one = Canfyddiad
finding_named = Canfyddiad { $id }: { $title }
finding_sentence =
    { $count ->
        [0] Nid oes unrhyw gam gweithredu yn ei enwi.
        [one] Mae { $count } cam gweithredu yn ei enwi: { $ratings }.
        [two] Mae { $count } gam gweithredu yn ei enwi: { $ratings }.
        [few] Mae { $count } cham gweithredu yn ei enwi: { $ratings }.
        [many] Mae { $count } cham gweithredu yn ei enwi: { $ratings }.
       *[other] Mae { $count } cam gweithredu yn ei enwi: { $ratings }.
    }
finding_said = Beth a ddywedwyd amdano
finding_not_said = Nid oes unrhyw ymweliad wedi sôn am y canfyddiad hwn ers hynny.
finding_actions = Camau gweithredu sy’n ei ateb
finding_answered_by =
    { $count ->
        [one] Atebir yn bennaf gan { $count } cam gweithredu
        [two] Atebir yn bennaf gan { $count } gam gweithredu
        [few] Atebir yn bennaf gan { $count } cham gweithredu
        [many] Atebir yn bennaf gan { $count } cham gweithredu
       *[other] Atebir yn bennaf gan { $count } cam gweithredu
    }
finding_named_by =
    { $count ->
        [one] Enwir gan { $count } cam gweithredu
        [two] Enwir gan { $count } gam gweithredu
        [few] Enwir gan { $count } cham gweithredu
        [many] Enwir gan { $count } cham gweithredu
       *[other] Enwir gan { $count } cam gweithredu
    }
finding_no_action = Nid oes unrhyw gam gweithredu yn y cynllun yn enwi’r canfyddiad hwn.
finding_measured = Beth sy’n cael ei fesur
finding_measures =
    { $count ->
        [one] { $count } mesur ar gyfer canfyddiad { $id }
        [two] { $count } fesur ar gyfer canfyddiad { $id }
       *[other] { $count } mesur ar gyfer canfyddiad { $id }
    }

## Measures and a measure
figure_days = { $count ->
    [one] { $number } diwrnod
    [two] { $number } ddiwrnod
   *[other] { $number } diwrnod
}
figure_part_days = { $number } diwrnod
figure_points = { $count ->
    [one] { $number } pwynt
    [two] { $number } bwynt
    [few] { $number } phwynt
    [many] { $number } phwynt
   *[other] { $number } pwynt
}
figure_part_points = { $number } pwynt
figure_suppressed = wedi’i atal
figure_not_collected = heb ei gasglu
figure_not_due = ddim yn ddyledus eto
figure_not_applicable = amherthnasol
figure_low = isel
figure_unknown = anhysbys
measure_no_figure_yet = Dim ffigur eto
measure_no_figure = Dim ffigur
measure_one_figure = Un ffigur
measure_empty = Nid oes ffigur wedi’i gyhoeddi eto.
measure_change_none = Nid oes ffigur wedi’i gyhoeddi.
measure_change_one = Un ffigur yn unig: ni ellir gweld newid.
measure_better_up = Mae uwch yn well
measure_better_down = Mae is yn well
measure_better_hold = Nid yw uwch nac is yn well
measure_higher = Uwch
measure_lower = Is
measure_neither = Y naill na’r llall
measure_target = Targed { $aim }.
measure_no_target = Dim targed, ac nid oes neb wedi dweud pam.
measure_aim = { $value } erbyn { $date }
measure_aim_told = { $aim }: { $told }
measure_aim_provisional = { $aim }: { $told } ar sail ffigur dros dro
measure_met = wedi’i gyrraedd
measure_short = { $distance } yn brin o hyd
measure_short_and_close = { $distance } yn brin o hyd, sy’n agos
measure_missed = wedi’i fethu o { $distance }
measure_missed_and_close = wedi’i fethu o { $distance }, sy’n agos
measure_lacks_denominator = Cyfran ydyw, ac nid oes neb yn dweud o faint.
measure_lacks_owner = Ni enwir neb sy’n atebol amdano.
measure_count_figures = { $count ->
    [one] { $count } ffigur
   *[other] { $count } ffigur
}
measure_count_suppressed = { $count } a ataliwyd
measure_count_not_collected = { $count } na chasglwyd
measure_count_not_due = { $count } ddim yn ddyledus eto
measure_count_not_applicable = { $count } amherthnasol
measure_count_low = { $count } isel
measure_count_unknown = { $count } anhysbys
measures_heading = A yw’n gwneud gwahaniaeth?
measures_description = Beth sy’n cael ei fesur, ac a yw’n newid mwy nag y byddai ar hap.
measures_lede_empty = Nid oes dim yn cael ei fesur eto: nid oes ffigur sy’n dweud a yw plant yn well eu byd.
measures_lede = { $count ->
    [one] { $count } mesur
    [two] { $count } fesur
   *[other] { $count } mesur
}: { $aimed ->
    [0] nid oes targed gan yr un
    [one] mae targed gan { $aimed }
   *[other] mae targed gan { $aimed }
}.
measures_lede_none_tells = Nid oes gan yr un y { $count } ffigur sydd eu hangen i wahaniaethu rhwng newid a hap.
measures_lede_tells = Mae gan { $count ->
    [one] { $count }
   *[other] { $count }
} ddigon o ffigurau i wahaniaethu rhwng newid a hap.
measures_one_figure = { $count ->
    [one] Mae gan { $count } mesur un ffigur yn unig.
    [two] Mae gan { $count } fesur un ffigur yn unig.
   *[other] Mae gan { $count } mesur un ffigur yn unig.
}
measures_suppressed = { $count ->
    [one] Mae { $count } mesur wedi’i atal: ni chyhoeddir ei ffigur, fel na ellir adnabod neb.
    [two] Mae { $count } fesur wedi’u hatal: ni chyhoeddir eu ffigurau, fel na ellir adnabod neb.
   *[other] Mae { $count } mesur wedi’u hatal: ni chyhoeddir eu ffigurau, fel na ellir adnabod neb.
}
measures_unknown = { $count ->
    [one] Mae { $count } mesur yn anhysbys: nid oes neb wedi rhoi ffigur.
    [two] Mae { $count } fesur yn anhysbys: nid oes neb wedi rhoi ffigur.
   *[other] Mae { $count } mesur yn anhysbys: nid oes neb wedi rhoi ffigur.
}
measures_key = Mesurau allweddol
measures_priority = Blaenoriaeth { $id }: ei chamau gweithredu
measures_of_priority = { $count ->
    [one] { $count } mesur ar gyfer blaenoriaeth { $id }
    [two] { $count } fesur ar gyfer blaenoriaeth { $id }
   *[other] { $count } mesur ar gyfer blaenoriaeth { $id }
}
measures_whole_plan = Y cynllun cyfan
measures_of_no_priority = { $count ->
    [one] { $count } mesur heb fod ar gyfer un flaenoriaeth benodol
    [two] { $count } fesur heb fod ar gyfer un flaenoriaeth benodol
   *[other] { $count } mesur heb fod ar gyfer un flaenoriaeth benodol
}
measures_head_measure = Mesur
measures_head_latest = Diweddaraf
measures_head_when = Pryd
measures_head_better = Gwell
measures_head_target = Targed
measures_head_change = Newid
measures_no_target = Dim
measure_lede_unknown = Ni roddwyd ffigur ar gyfer { $date }.
measure_lede_suppressed = Mae’r ffigur ar gyfer { $date } wedi’i atal, fel na ellir adnabod neb.
measure_lede_not_collected = Ni chasglwyd ffigur ar gyfer { $date }.
measure_lede_not_due = Nid yw’r ffigur ar gyfer { $date } yn ddyledus eto.
measure_lede_not_applicable = Ni all fod ffigur ar gyfer { $date }.
measure_lede_low = Mae’r ffigur ar gyfer { $date } yn isel: mae’n talgrynnu i 0 ond nid 0 ydyw.
measure_section_change = Newid go iawn, ynteu hap?
measure_section_over_time = Dros amser
measure_section_about = Beth ydyw
measure_section_missing = Beth i’w wybod
measure_fact_definition = Diffiniad
measure_counted = Yr hyn a gyfrifir
measure_out_of = Allan o
measure_fact_per = Am bob
measure_fact_better = Gwell
measure_fact_target = Targed
measure_fact_held = Yn cyfrif fel wedi’i gynnal
measure_fact_close = Yn cyfrif fel agos
measure_fact_within = o fewn { $distance } i’r targed
measure_fact_baseline = Y man cychwyn
measure_fact_frequency = Pa mor aml
measure_fact_readings = Darlleniadau
measure_fact_source = Ffynhonnell
measure_fact_disclosure = Niferoedd bach
measure_disclosure_dfe = Mae niferoedd o bobl o 1 i 5 yn cael eu dal yn ôl, ynghyd ag eraill y gellid eu cyfrifo ohonynt.
measure_disclosure_nhs = Mae niferoedd o bobl o 1 i 7 yn cael eu dal yn ôl. Mae’r lleill wedi’u talgrynnu i’r 5 agosaf.
measure_disclosure_under_10 = Mae niferoedd o bobl o 1 i 9 yn cael eu dal yn ôl, ynghyd ag eraill y gellid eu cyfrifo ohonynt.
measure_fact_findings = Canfyddiadau
measure_weekly = Bob wythnos
measure_monthly = Bob mis
measure_quarterly = Bob chwarter
measure_yearly = Bob blwyddyn
measure_as_reported = Dim ond pan adroddwyd arno

## Statistics
statistics_no_readings = Dim darlleniadau.
statistics_no_readings_since = Dim darlleniadau ers i’r ffordd o weithio neu gyfrif newid.
statistics_too_few = Rhy ychydig o ddarlleniadau i wahaniaethu rhwng newid a siawns: { $count } o’r { $needed } sydd eu hangen.
statistics_too_few_since = Rhy ychydig o ddarlleniadau ers i’r ffordd o weithio neu gyfrif newid i wahaniaethu rhwng newid a siawns: { $count } o’r { $needed } sydd eu hangen.
statistics_not_numbers = Ni ellir gwahaniaethu rhwng newid a siawns: nid yw pob darlleniad yn rhif.
statistics_all_the_same = Dim newid: mae pob un o’r { $count } o ddarlleniadau yr un fath.
statistics_all_the_same_since = Dim newid: mae pob un o’r { $count } o ddarlleniadau ers i’r ffordd o weithio neu gyfrif newid yr un fath.
statistics_most_the_same = Ni ellir gwahaniaethu rhwng newid a siawns: mae mwy na hanner y darlleniadau yr un fath.
statistics_long_run = Newid gwirioneddol: mae { $count } o ddarlleniadau yn olynol ar un ochr i’r canol, lle mae siawns yn esbonio { $most }.
statistics_few_crossings = Newid gwirioneddol: mae’r darlleniadau’n croesi eu canol { $count ->
    [0] 0 gwaith
    [1] unwaith
    [2] ddwywaith
    [3] deirgwaith
   *[other] { $count } gwaith
}, lle byddai siawns yn gwneud hynny { $fewest ->
    [0] 0 gwaith
    [1] unwaith
    [2] ddwywaith
    [3] deirgwaith
   *[other] { $fewest } gwaith
} neu fwy.
statistics_no_sign = Dim arwydd o newid gwirioneddol: mae’r darlleniadau o amgylch eu canol fel y byddai siawns yn eu gosod.
statistics_common_cause = Dim newid gwirioneddol: o fewn amrywiad arferol.
# $lead is one of the four that follow, $because one of the eight after them.
statistics_change = { $lead }: { $because }.
statistics_better = Yn gwella
statistics_worse = Yn gwaethygu
statistics_up = Yn codi
statistics_down = Yn gostwng
statistics_outside_up = mae’r darlleniad diweddaraf yn uwch nag y mae siawns yn ei esbonio
statistics_outside_down = mae’r darlleniad diweddaraf yn is nag y mae siawns yn ei esbonio
statistics_trend_up = mae 7 darlleniad neu fwy yn olynol wedi codi
statistics_trend_down = mae 7 darlleniad neu fwy yn olynol wedi gostwng
statistics_two_in_three_up = mae o leiaf 2 o’r 3 darlleniad diwethaf yn anarferol o uchel
statistics_two_in_three_down = mae o leiaf 2 o’r 3 darlleniad diwethaf yn anarferol o isel
statistics_shift_up = mae 7 darlleniad neu fwy yn olynol yn uwch na’r cyfartaledd
statistics_shift_down = mae 7 darlleniad neu fwy yn olynol yn is na’r cyfartaledd
statistics_misses_now = Nid yw’r darlleniad diweddaraf yn cyrraedd y targed, er y byddai amrywiad arferol yn ei gyrraedd.
statistics_pass = Yn cyrraedd y targed yn gyson.
statistics_meets_now = Mae’r darlleniad diweddaraf yn cyrraedd y targed, er na fyddai amrywiad arferol yn ei gyrraedd.
statistics_fail = Ni fydd yn cyrraedd y targed heb newid y ffordd o weithio.
statistics_inconsistent = Weithiau’n cyrraedd y targed, weithiau ddim: trwy siawns yn unig.
statistics_takes_readings = Mae angen { $count } o ddarlleniadau i gyfrifo’r hyn y mae siawns yn unig yn ei esbonio.
statistics_refused_same = Dim terfynau: mae’r darlleniadau y byddent yn cael eu cyfrifo ohonynt i gyd yr un fath.
statistics_refused_screened = Dim terfynau: heblaw am ychydig o newidiadau mawr, sydd wedi’u hepgor, mae darlleniadau cyfagos i gyd yr un fath.
statistics_refused_not_finite = Dim terfynau: nid yw un o’r darlleniadau’n rhif, neu mae’n rhy fawr i’w adio.
statistics_settled = Cyfrifir amrywiad arferol o { $count } o ddarlleniadau.
statistics_settled_screened = Cyfrifir amrywiad arferol o { $count } o ddarlleniadau, heb { $screened ->
    [one] { $screened } newid
   *[other] { $screened } o newidiadau
} sy’n llawer mwy na’r gweddill.
statistics_trial = Amrywiad arferol dros dro: fe’i cyfrifir o { $count } o ddarlleniadau; mae’n sicr o { $sure } ymlaen.
statistics_trial_screened = Amrywiad arferol dros dro: fe’i cyfrifir o { $count } o ddarlleniadau, heb { $screened ->
    [one] { $screened } newid
   *[other] { $screened } o newidiadau
} sy’n llawer mwy na’r gweddill; mae’n sicr o { $sure } ymlaen.

## Visits and a visit
visits_title = Arolygiadau ac ymweliadau
visits_lede =
    { $count ->
        [0] Nid oes ymweliad wedi’i gofnodi.
        [one] 1 ymweliad, gyda’r hyn a ragwelwyd, a ddywedwyd ac a ysgrifennwyd amdano.
       *[other] { $count } ymweliad, gyda’r hyn a ragwelwyd, a ddywedwyd ac a ysgrifennwyd am bob un.
    }
visits_letter_published = Llythyr { $date } wedi’i gyhoeddi.
visits_letter_held = Llythyr { $date } wedi’i gadw, heb ei gyhoeddi.
visits_no_letter = Dim llythyr wedi’i gofnodi yma.
visits_told_only =
    { $count ->
        [one] 1 pwynt a ddywedwyd ac nad yw yn y llythyr
        [two] { $count } bwynt a ddywedwyd ac nad ydynt yn y llythyr
        [few] { $count } phwynt a ddywedwyd ac nad ydynt yn y llythyr
        [many] { $count } phwynt a ddywedwyd ac nad ydynt yn y llythyr
       *[other] { $count } pwynt a ddywedwyd ac nad ydynt yn y llythyr
    }
visits_written_only =
    { $count ->
        [one] 1 pwynt sydd yn y llythyr ac na ddywedwyd
        [two] { $count } bwynt sydd yn y llythyr ac na ddywedwyd
        [few] { $count } phwynt sydd yn y llythyr ac na ddywedwyd
        [many] { $count } phwynt sydd yn y llythyr ac na ddywedwyd
       *[other] { $count } pwynt sydd yn y llythyr ac na ddywedwyd
    }
visits_turned =
    { $count ->
        [one] 1 pwynt sy’n wahanol yn y llythyr
        [two] { $count } bwynt sy’n wahanol yn y llythyr
        [few] { $count } phwynt sy’n wahanol yn y llythyr
        [many] { $count } phwynt sy’n wahanol yn y llythyr
       *[other] { $count } pwynt sy’n wahanol yn y llythyr
    }
visits_pager = Ymweliadau
visit_fact_kind = Math
visit_fact_by = Gan bwy
visit_fact_when = Pryd
visit_fact_letter = Llythyr
visit_kind_inspection = Arolygiad
visit_kind_monitoring = Ymweliad monitro
visit_kind_peer_review = Adolygiad gan gymheiriaid
visit_span = { $from } – { $to }
verdict_progress = Cynnydd
verdict_mixed = Cymysg
verdict_concern = Pryder
visit_source = Ffynhonnell
visit_basis_predicted = Rhagwelwyd gan y cyngor ymlaen llaw
visit_basis_told = Adroddwyd ar lafar, { $date }
visit_basis_written = Ysgrifennwyd gan arolygwyr, { $date }
visit_predicted = Rhagwelwyd gan y cyngor
visit_told = Dywedwyd ar lafar
visit_told_to = Yr hyn a glywodd { $body }, { $date }
visit_written = Ysgrifennwyd gan arolygwyr
visit_letter_of = Yn llythyr { $date }
visit_told_to_count =
    { $missing ->
        [0] Mae popeth a glywodd { $body } ar { $date } yn y llythyr.
       *[other]
            { $told ->
                [one] Nid yw’r unig bwynt a glywodd { $body } ar { $date } yn y llythyr.
               *[other]
                    { $missing ->
                        [one] O’r { $told } o bwyntiau a glywodd { $body } ar { $date }, nid yw 1 yn y llythyr.
                       *[other] O’r { $told } o bwyntiau a glywodd { $body } ar { $date }, nid yw { $missing } yn y llythyr.
                    }
            }
    }
visit_told_count =
    { $missing ->
        [0] Mae popeth a ddywedwyd ar lafar yn y llythyr.
       *[other]
            { $told ->
                [one] Nid yw’r unig bwynt a ddywedwyd ar lafar yn y llythyr.
               *[other]
                    { $missing ->
                        [one] O’r { $told } o bwyntiau a ddywedwyd ar lafar, nid yw 1 yn y llythyr.
                       *[other] O’r { $told } o bwyntiau a ddywedwyd ar lafar, nid yw { $missing } yn y llythyr.
                    }
            }
    }
visit_turned_count =
    { $count ->
        [0] Nid yw’r un o’r lleill yn wahanol yno.
        [one] Mae 1 arall yn wahanol yno.
       *[other] Mae { $count } arall yn wahanol yno.
    }
visit_new_count =
    { $new ->
        [0] Nid oes dim byd newydd yn y llythyr.
       *[other]
            { $written ->
                [one] Nid oedd yr unig bwynt yn y llythyr wedi’i ddweud o’r blaen.
               *[other]
                    { $new ->
                        [one] O’r { $written } o bwyntiau yn y llythyr, nid oedd { $new } wedi’i ddweud o’r blaen.
                       *[other] O’r { $written } o bwyntiau yn y llythyr, nid oedd { $new } wedi’u dweud o’r blaen.
                    }
            }
    }
visit_told_to_only_title = Yr hyn a glywodd { $body }, nad yw yn y llythyr
visit_told_only_title = Dywedwyd, ond nid yw yn y llythyr
visit_written_only_title_to = Yn y llythyr, ond ni chlywodd { $body } amdano
visit_written_only_title = Yn y llythyr, ond ni ddywedwyd
visit_turned_title = Un peth ar lafar, peth arall yn ysgrifenedig
visit_turned = “{ $told }” ar lafar, “{ $written }” yn y llythyr.
visit_predicted_only_title = Rhagwelwyd, ond heb fod yn y naill na’r llall
visit_compared_title = Yr hyn a ddywedwyd a’r hyn a ysgrifennwyd
visit_side_title = Ochr yn ochr
visit_about = Pwnc
visit_caption =
    { $count ->
        [one] { $visit }, 1 pwynt
        [two] { $visit }, { $count } bwynt
        [few] { $visit }, { $count } phwynt
        [many] { $visit }, { $count } phwynt
       *[other] { $visit }, { $count } pwynt
    }
visit_none_predicted = Heb ei ragweld
visit_none_told = Heb ei ddweud
visit_none_written = Ddim yn y llythyr
visit_remark_predicted_only = Rhagwelwyd yn unig
visit_remark_told_only = Dywedwyd, ddim yn y llythyr
visit_remark_written_only = Yn y llythyr, heb ei ddweud
visit_remark_turned = Yn wahanol
visit_scope_title = Yr hyn yr edrychwyd arno
visit_questions_title = Gofynnwyd ymlaen llaw
visit_asked = { $by }, { $when }

## Deadlines
deadlines_lede =
    Ar { $date }: { $overdue ->
        [zero] dim camau gweithredu
        [one] 1 cam gweithredu
        [two] { $overdue } gam gweithredu
        [few] { $overdue } cham gweithredu
        [many] { $overdue } cham gweithredu
       *[other] { $overdue } cam gweithredu
    } yn hwyr, { $next } i’w cwblhau o fewn y tri mis nesaf, { $undated } heb ddyddiad a allai fynd heibio.
deadlines_contents = Ar y dudalen hon
deadlines_overdue = Yn hwyr
deadlines_late_sentence = Cyfrifir pa mor hwyr yw cam gweithredu o ddiwrnod olaf y dyddiad a addawyd gyntaf, beth bynnag yw ei ddyddiad nawr; ni chyfrifir camau gweithredu sydd wedi’u cwblhau.
deadlines_none_late = Nid oes cam gweithredu heb ei gwblhau sydd wedi mynd heibio i ddyddiad a addawyd.
deadlines_late = Pa mor hwyr
deadlines_now = Dyddiad nawr
deadlines_same = Heb newid
deadlines_none_redated = Nid yw’r un o’r dyddiadau hyn wedi newid.
deadlines_not_late = Ddim yn hwyr
deadlines_not_yet = Heb gyrraedd y dyddiad
deadlines_no_date = Dim dyddiad a allai fynd heibio
deadlines_band_long =
    { $count ->
        [one] Mwy na chwe mis yn hwyr: 1 cam gweithredu
        [two] Mwy na chwe mis yn hwyr: { $count } gam gweithredu
        [few] Mwy na chwe mis yn hwyr: { $count } cham gweithredu
        [many] Mwy na chwe mis yn hwyr: { $count } cham gweithredu
       *[other] Mwy na chwe mis yn hwyr: { $count } cam gweithredu
    }
deadlines_band_middle =
    { $count ->
        [one] Tri i chwe mis yn hwyr: 1 cam gweithredu
        [two] Tri i chwe mis yn hwyr: { $count } gam gweithredu
        [few] Tri i chwe mis yn hwyr: { $count } cham gweithredu
        [many] Tri i chwe mis yn hwyr: { $count } cham gweithredu
       *[other] Tri i chwe mis yn hwyr: { $count } cam gweithredu
    }
deadlines_band_short =
    { $count ->
        [one] Hyd at dri mis yn hwyr: 1 cam gweithredu
        [two] Hyd at dri mis yn hwyr: { $count } gam gweithredu
        [few] Hyd at dri mis yn hwyr: { $count } cham gweithredu
        [many] Hyd at dri mis yn hwyr: { $count } cham gweithredu
       *[other] Hyd at dri mis yn hwyr: { $count } cam gweithredu
    }
deadlines_next = I’w cwblhau nesaf
deadlines_next_sentence =
    { $count ->
        [0] Nid oes dim i’w gwblhau o fewn y tri mis nesaf.
       *[other] I’w cwblhau o fewn tri mis.
    }
deadlines_next_caption =
    { $count ->
        [one] 1 cam gweithredu heb ei gwblhau, i’w gwblhau o fewn tri mis
        [two] { $count } gam gweithredu heb eu cwblhau, i’w cwblhau o fewn tri mis
        [few] { $count } cham gweithredu heb eu cwblhau, i’w cwblhau o fewn tri mis
        [many] { $count } cham gweithredu heb eu cwblhau, i’w cwblhau o fewn tri mis
       *[other] { $count } cam gweithredu heb eu cwblhau, i’w cwblhau o fewn tri mis
    }
deadlines_undated_caption =
    { $count ->
        [one] 1 cam gweithredu heb ei gwblhau na all fyth fod yn hwyr
        [two] { $count } gam gweithredu heb eu cwblhau na allant fyth fod yn hwyr
        [few] { $count } cham gweithredu heb eu cwblhau na allant fyth fod yn hwyr
        [many] { $count } cham gweithredu heb eu cwblhau na allant fyth fod yn hwyr
       *[other] { $count } cam gweithredu heb eu cwblhau na allant fyth fod yn hwyr
    }
deadlines_redated_caption = Dyddiadau cau a symudodd, o’r addewid cyntaf i’r diweddaraf
deadlines_redated_sentence =
    { $count ->
        [0] Nid oes dyddiad cau wedi’i newid ers ei gyhoeddi gyntaf. Mae dyddiad sy’n mynd heibio heb un newydd yn parhau’n hwyr.
        [one] Mae 1 dyddiad cau wedi symud.
        [two] Mae { $count } ddyddiad cau wedi symud.
       *[other] Mae { $count } dyddiad cau wedi symud.
    }
deadlines_events = Yn aros am ddigwyddiad
deadlines_event_happened = Digwyddodd: { $date }.
deadlines_event_expected = Heb ddigwydd; disgwylir: { $date }.
deadlines_event_open = Heb ddigwydd, hyd y dywed y papurau.
deadlines_waiting =
    { $count ->
        [0] Nid oes cam gweithredu yn aros am rywbeth nad yw wedi digwydd.
        [one] Mae 1 cam gweithredu yn aros am rywbeth nad yw wedi digwydd.
        [two] Mae { $count } gam gweithredu yn aros am rywbeth nad yw wedi digwydd.
        [few] Mae { $count } cham gweithredu yn aros am rywbeth nad yw wedi digwydd.
        [many] Mae { $count } cham gweithredu yn aros am rywbeth nad yw wedi digwydd.
       *[other] Mae { $count } cam gweithredu yn aros am rywbeth nad yw wedi digwydd.
    }
deadlines_date_wanted =
    { $count ->
        [one] Roedd 1 arall yn aros am rywbeth sydd wedi digwydd, ac ni roddwyd dyddiad ers hynny.
       *[other] Roedd { $count } arall yn aros am rywbeth sydd wedi digwydd, ac ni roddwyd dyddiad ers hynny.
    }
deadlines_slips = A yw’r dyddiadau’n ddibynadwy?
deadlines_burn_up = A gaiff ei gwblhau?

## Roles and a role
roles_title = Rolau atebol
roles_lede =
    { $count ->
        [one] Mae { $count } rôl yn arwain camau gweithredu ac mae { $more } arall yn eu cefnogi.
       *[other] Mae { $count } rôl yn arwain camau gweithredu ac mae { $more } arall yn eu cefnogi.
    }
roles_unled =
    { $count ->
        [zero] Mae rhywun wedi’i enwi i arwain pob cam gweithredu.
        [one] Nid oes neb wedi’i enwi i arwain { $count } cam gweithredu.
        [two] Nid oes neb wedi’i enwi i arwain { $count } gam gweithredu.
        [few] Nid oes neb wedi’i enwi i arwain { $count } cham gweithredu.
        [many] Nid oes neb wedi’i enwi i arwain { $count } cham gweithredu.
       *[other] Nid oes neb wedi’i enwi i arwain { $count } cam gweithredu.
    }
roles_caption = Pob rôl, yr hyn y mae’n ei arwain a’i gefnogi, a’i sefyllfa
roles_role = Rôl
roles_leads = Yn arwain
roles_supports = Yn cefnogi
roles_red = Materion mawr
roles_overdue = Yn hwyr
roles_silent = Dim adroddiad
roles_vacant_since = Yn wag ers { $date }
role_carries =
    { $leads ->
        [zero] Nid yw’n arwain unrhyw gam gweithredu; nifer y mae’n eu cefnogi: { $supports }.
        [one] Mae’n arwain { $leads } cam gweithredu ac yn cefnogi { $supports }.
        [two] Mae’n arwain { $leads } gam gweithredu ac yn cefnogi { $supports }.
        [few] Mae’n arwain { $leads } cham gweithredu ac yn cefnogi { $supports }.
        [many] Mae’n arwain { $leads } cham gweithredu ac yn cefnogi { $supports }.
       *[other] Mae’n arwain { $leads } cam gweithredu ac yn cefnogi { $supports }.
    }
role_all_reported = Adroddwyd ar bob un y mae’n ei arwain ar gyfer yr adroddiad hwn.
role_none_reported = Ni adroddwyd dim ar y rhai y mae’n eu harwain ar gyfer yr adroddiad hwn.
role_some_silent = Ni adroddwyd dim ar { $count } o’r rhai y mae’n eu harwain ar gyfer yr adroddiad hwn.
role_leads_caption =
    { $count ->
        [one] Yn arwain { $count } cam gweithredu
        [two] Yn arwain { $count } gam gweithredu
        [few] Yn arwain { $count } cham gweithredu
        [many] Yn arwain { $count } cham gweithredu
       *[other] Yn arwain { $count } cam gweithredu
    }
role_supports_caption =
    { $count ->
        [one] Yn cefnogi { $count } cam gweithredu
        [two] Yn cefnogi { $count } gam gweithredu
        [few] Yn cefnogi { $count } cham gweithredu
        [many] Yn cefnogi { $count } cham gweithredu
       *[other] Yn cefnogi { $count } cam gweithredu
    }
role_organisation = Sefydliad
role_also_called = Enw arall
role_from_to = { $from } – { $to }
role_since = Ers { $date }
role_vacant = Yn wag
role_was_vacant = Bu’n wag
role_owed = Yn ddyledus i gyfarfodydd
role_answers = Cwestiynau a atebwyd

## Meetings and a meeting
meetings_lede =
    { $count ->
        [zero] Dim cyfarfodydd am y cynllun.
        [one] 1 cyfarfod am y cynllun.
        [two] { $count } gyfarfod am y cynllun.
        [few] { $count } chyfarfod am y cynllun.
        [many] { $count } chyfarfod am y cynllun.
       *[other] { $count } cyfarfod am y cynllun.
    }
meetings_coming = I ddod
meetings_coming_caption =
    { $count ->
        [one] 1 cyfarfod i ddod
        [two] { $count } gyfarfod i ddod
        [few] { $count } chyfarfod i ddod
        [many] { $count } chyfarfod i ddod
       *[other] { $count } cyfarfod i ddod
    }
meetings_none_to_come = Ni roddir dyddiad ar gyfer cyfarfod arall yn y papurau a gyhoeddwyd hyd yma.
meetings_past = Cynhaliwyd
meetings_past_caption =
    { $count ->
        [one] 1 cyfarfod a gynhaliwyd, y diweddaraf yn gyntaf
        [two] { $count } gyfarfod a gynhaliwyd, y diweddaraf yn gyntaf
        [few] { $count } chyfarfod a gynhaliwyd, y diweddaraf yn gyntaf
        [many] { $count } chyfarfod a gynhaliwyd, y diweddaraf yn gyntaf
       *[other] { $count } cyfarfod a gynhaliwyd, y diweddaraf yn gyntaf
    }
meetings_none_held = Ni chynhaliwyd cyfarfod eto.
meetings_meeting = Cyfarfod
meetings_item = Eitem
meetings_asked_to = Diben
meetings_outcome = Canlyniad
meeting_tab = { $title }: { $body }, { $date }
meeting_described = { $body }, { $date }: { $title }
meeting_ask_note = Nodi
meeting_ask_comment = Rhoi sylwadau
meeting_ask_approve = Cymeradwyo
meeting_ask_recommend = Argymell
meeting_ask_discuss = Trafod
meeting_ask_unstated = Heb ei nodi
meeting_came_note = Daeth yr adroddiad gerbron i’w nodi.
meeting_came_comment = Daeth yr adroddiad gerbron i gael sylwadau.
meeting_came_approve = Daeth yr adroddiad gerbron i’w gymeradwyo.
meeting_came_recommend = Daeth yr adroddiad gerbron i’w argymell.
meeting_came_discuss = Daeth yr adroddiad gerbron i’w drafod.
meeting_comes_note = Daw’r adroddiad gerbron i’w nodi.
meeting_comes_comment = Daw’r adroddiad gerbron i gael sylwadau.
meeting_comes_approve = Daw’r adroddiad gerbron i’w gymeradwyo.
meeting_comes_recommend = Daw’r adroddiad gerbron i’w argymell.
meeting_comes_discuss = Daw’r adroddiad gerbron i’w drafod.
meeting_noted = Nodwyd
meeting_agreed = Cytunwyd
meeting_approved = Cymeradwywyd
meeting_referred = Cyfeiriwyd
meeting_deferred = Gohiriwyd
meeting_not_in_papers = Heb ei gofnodi yn y papurau a gyhoeddwyd
meeting_to_come = I ddod
meeting_cancelled = Canslwyd
meeting_not_recorded = Heb ei gofnodi
meeting_body = Corff
meeting_date = Dyddiad
meeting_time = Amser
meeting_place = Lleoliad
meeting_item = Eitem
meeting_outcome = Canlyniad
meeting_decision = Penderfyniad
meeting_reasons = Rhesymau
meeting_alternatives = Dewisiadau eraill a ystyriwyd ac a wrthodwyd
meeting_interests = Buddiannau a ddatganwyd
meeting_dispensations = Gollyngiadau
meeting_key = Penderfyniad allweddol
meeting_call_in = Agored i’w alw i mewn
meeting_record_published = Cyhoeddwyd y cofnod
meeting_not_given = Heb ei roi yn y cofnod a gyhoeddwyd
meeting_yes = Ie
meeting_no = Na
meeting_decision_title = Penderfyniad
meeting_minute_title = Yr hyn a ddywedwyd
meeting_told_title = Ochr yn ochr â’r hyn a ysgrifennodd arolygwyr
meeting_questions_title = Cwestiynau
meeting_papers_title = Papurau
meeting_edition = { $edition }, { $period }
meeting_paper_title = Yr adroddiad
meeting_late = Hwyr:
meeting_moderngov_title = Yn system y cyngor ei hun
meeting_moderngov_meeting = Agenda a chofnodion
meeting_moderngov_item = Eitem yr agenda
meeting_moderngov_issue = Pob cyfarfod yr aeth y mater hwn iddo
meeting_moderngov_decision = Y penderfyniad
meeting_agenda_title = Agenda
meeting_minutes =
    { $count ->
        [two] { $count } funud
       *[other] { $count } munud
    }
meeting_pages = tudalennau { $first } i { $last }
meeting_members_title = Pwy sy’n eistedd
meeting_chair = yn y gadair
meeting_vice_chair = is-gadeirydd
meeting_co_opted = aelod cyfetholedig, heb bleidlais
meeting_owed_title = Yr hyn a addawyd iddo
meeting_owed_ledger = Popeth a addawyd i gyfarfodydd
meeting_answered_here = Atebwyd yn y cyfarfod hwn
meeting_looked_title = Yr hyn yr edrychodd arno
meeting_looks_title = Yr hyn y bydd yn edrych arno
meeting_looked_more =
    { $count ->
        [one] ac un arall
       *[other] a { $count } arall
    }
meeting_timetable_title = Dyddiadau i’w gwirio
meeting_timetable_text = Cyfrifir y dyddiau hyn yn ôl rheolau’r corff a gwyliau banc Cymru a Lloegr. Gwiriwch nhw cyn dibynnu arnynt.
meeting_timetable_unknown = Nid yw gwyliau banc y cyfnod hwnnw’n hysbys yma, felly ni chyfrifir dyddiau.
meeting_timetable_caption = Yr hyn y mae’n rhaid ei wneud ar gyfer y cyfarfod, ac erbyn pryd
meeting_timetable_what = Beth
meeting_timetable_by = Erbyn diwedd
meeting_timetable_counted = Cyfrif
meeting_timetable_done = Gwnaed
meeting_not_counted = Rhoddir y diwrnod
meeting_not_yet = Ddim eto
meeting_done_unknown = Ddim yn hysbys
meeting_done_late = { $date }, yn hwyrach na hynny
meeting_days_counted = Y dyddiau a gyfrifwyd, fesul un
meeting_days_day = Diwrnod
meeting_days_number = Cyfrif
meeting_weekend = Penwythnos
meeting_day_published = Cyhoeddwyd
meeting_history_title = Ble y bu’r mater
meeting_history_issue =
    { $count ->
        [two] Yr un mater mewn { $count } gyfarfod, yr hynaf yn gyntaf
        [few] Yr un mater mewn { $count } chyfarfod, yr hynaf yn gyntaf
        [many] Yr un mater mewn { $count } chyfarfod, yr hynaf yn gyntaf
       *[other] Yr un mater mewn { $count } cyfarfod, yr hynaf yn gyntaf
    }
meeting_history_plan =
    { $count ->
        [two] { $count } gyfarfod am y cynllun, yr hynaf yn gyntaf
        [few] { $count } chyfarfod am y cynllun, yr hynaf yn gyntaf
        [many] { $count } chyfarfod am y cynllun, yr hynaf yn gyntaf
       *[other] { $count } cyfarfod am y cynllun, yr hynaf yn gyntaf
    }
meeting_here = Y cyfarfod hwn
meeting_had_report = { $meeting } ({ $outcome })
meeting_looked_report = yn yr adroddiad a wnaed ar ei gyfer
meeting_looked_listed = ar ei agenda
meeting_looked_paper = yn ei bapur
meeting_looked_minute = yn ei gofnod
meeting_looked_question = mewn cwestiwn
meeting_looked_promise = mewn rhywbeth sy’n ddyledus iddo
meeting_looked_answer = mewn ateb a roddwyd iddo
meeting_looked_redated = gyda dyddiad newydd
meeting_report = Adroddiad, { $period }

## Yr adroddiad i gyfarfod
paper_page_kicker = Adroddiad i { $body }, { $date }
paper_page_tab = { $kicker }: { $title }
paper_page_described = { $kicker }: { $title }
paper_page_when = { $date }, { $time }
paper_page_report_of = Adroddiad gan
paper_page_contact = Cyswllt
paper_page_contact_phone = { $name }, { $phone }
paper_page_wards = Wardiau yr effeithir arnynt
paper_page_classification = Dosbarthiad
paper_page_open = Agored: mae’r cyfan yn gyhoeddus
paper_page_part_exempt = Eithriedig yn rhannol: yr hyn sydd yma yw’r rhan agored
paper_page_key_notice = { $answer }. Rhoddwyd hysbysiad ar { $date }
paper_page_final_decision = Penderfyniad terfynol
paper_page_ask = Diben
paper_page_period = Yn adrodd ar
paper_page_period_as_at = { $period }, fel yr oedd ar { $date }
paper_page_published = Cyhoeddwyd
paper_page_unwritten = I’w ysgrifennu cyn i’r papur hwn gael ei gyhoeddi.
paper_page_unpublished = Ddim eto
paper_page_draft = Drafft
paper_page_draft_text = Nid yw’r adroddiad hwn wedi’i gyhoeddi. Gall newid o hyd.
paper_page_late = Papur hwyr
paper_page_exempt = Nid i’w gyhoeddi: { $title }
paper_page_exempt_paragraph = Eithriedig o dan baragraff { $number } o Ran 1 o Atodlen 12A i Ddeddf Llywodraeth Leol 1972: { $text }
paper_page_exempt_1 = gwybodaeth sy’n ymwneud ag unrhyw unigolyn.
paper_page_exempt_2 = gwybodaeth sy’n debygol o ddatgelu pwy yw unigolyn.
paper_page_exempt_3 = gwybodaeth sy’n ymwneud â materion ariannol neu fusnes unrhyw berson penodol (gan gynnwys yr awdurdod sy’n dal yr wybodaeth honno).
paper_page_exempt_4 = gwybodaeth sy’n ymwneud ag unrhyw ymgynghoriadau neu drafodaethau, neu ymgynghoriadau neu drafodaethau arfaethedig, mewn cysylltiad ag unrhyw fater cysylltiadau llafur sy’n codi rhwng yr awdurdod neu un o Weinidogion y Goron a gweithwyr yr awdurdod neu ddeiliaid swyddi o dano.
paper_page_exempt_5 = gwybodaeth y gellid cynnal hawliad i fraint broffesiynol gyfreithiol mewn perthynas â hi mewn achos cyfreithiol.
paper_page_exempt_6 = gwybodaeth sy’n datgelu bod yr awdurdod yn bwriadu rhoi, o dan unrhyw ddeddfiad, hysbysiad sy’n gosod gofynion ar berson, neu wneud gorchymyn neu gyfarwyddyd o dan unrhyw ddeddfiad.
paper_page_exempt_7 = gwybodaeth sy’n ymwneud ag unrhyw gam a gymerwyd neu sydd i’w gymryd mewn cysylltiad ag atal, ymchwilio i neu erlyn troseddau.
paper_page_held = Ble y’i cedwir
paper_page_purpose = Diben
paper_page_recommendations = Argymhellion
paper_page_background = Cefndir
paper_page_options = Dewisiadau a ystyriwyd
paper_page_reasons = Rhesymau dros yr argymhellion
paper_page_consultation = Ymgynghori
paper_page_timetable = Amserlen a’r camau nesaf
paper_page_financial = Goblygiadau ariannol
paper_page_legal = Goblygiadau cyfreithiol
paper_page_equality = Goblygiadau cydraddoldeb
paper_page_climate = Goblygiadau i’r hinsawdd
paper_page_health = Goblygiadau iechyd
paper_page_risk = Risgiau
paper_page_crime = Goblygiadau troseddau ac anhrefn
paper_page_data_protection = Goblygiadau diogelu data
paper_page_appendices = Atodiadau
paper_page_background_papers = Papurau cefndir
paper_page_notes = Bod { $body } yn nodi { $text }
paper_page_comments = Bod { $body } yn rhoi sylwadau { $text }
paper_page_approves = Bod { $body } yn cymeradwyo { $text }
paper_page_recommends = Bod { $body } yn argymell { $text }
paper_page_discusses = Bod { $body } yn trafod { $text }
paper_page_signed = { $office }, { $date }
paper_page_edition_cabinet = rhifyn y Cabinet
paper_page_edition_scrutiny = rhifyn Craffu
paper_page_appendix = Atodiad { $letter }: { $title }
paper_page_appendix_report = Atodiad { $letter }: yr adroddiad cynnydd, { $period }, { $edition }
paper_page_appendix_actions = Atodiad { $letter }: pob cam gweithredu, fel yr oedd ar { $date }
paper_page_actions_now = Mae’r rhestr ar y wefan hon fel yr oedd ar { $date }.
paper_page_report = Yr adroddiad cynnydd, { $period }
paper_page_frozen = Mae’r adroddiad hwn wedi’i rewi: mae’n aros fel y’i cyhoeddwyd.
paper_page_not_frozen = Nid yw’r adroddiad hwn wedi’i rewi eto. Gall newid o hyd.
paper_page_hash = SHA-256 y rhestr o’i ffeiliau
paper_page_listing = Y rhestr
paper_page_read_at = Darllenwch ef yn

## Yr hyn a addawyd i gyfarfodydd
follow_up_title = Yr hyn a addawyd i gyfarfodydd
follow_up_lede =
    { $count ->
        [0] Nid yw’r papurau a gyhoeddwyd hyd yma’n dangos dim a addawyd i gyfarfod neu a adawyd yn agored ganddo.
        [one] Addawyd un peth i gyfarfod neu fe’i gadawyd yn agored ganddo.
        [two] Addawyd { $count } beth i gyfarfodydd neu fe’u gadawyd yn agored ganddynt.
        [few] Addawyd { $count } pheth i gyfarfodydd neu fe’u gadawyd yn agored ganddynt.
        [many] Addawyd { $count } pheth i gyfarfodydd neu fe’u gadawyd yn agored ganddynt.
       *[other] Addawyd { $count } peth i gyfarfodydd neu fe’u gadawyd yn agored ganddynt.
    }
follow_up_lede_answered =
    { $count ->
        [0] Nid oes yr un wedi’i ateb.
        [one] Mae un wedi’i ateb.
       *[other] Mae { $count } wedi’u hateb.
    }
follow_up_lede_overdue =
    { $count ->
        [one] Mae un yn hwyr.
       *[other] Mae { $count } yn hwyr.
    }
follow_up_lede_undated =
    { $count ->
        [one] Nid oes dyddiad i un, felly ni all fod yn hwyr.
       *[other] Nid oes dyddiad i { $count }, felly ni allant fod yn hwyr.
    }
follow_up_open_title = Heb eu hateb eto
follow_up_open_caption =
    { $overdue ->
        [0]
            { $count ->
                [one] Un peth sy’n ddyledus
                [two] { $count } beth sy’n ddyledus, y nesaf i’w ateb yn gyntaf
                [few] { $count } pheth sy’n ddyledus, y nesaf i’w ateb yn gyntaf
                [many] { $count } pheth sy’n ddyledus, y nesaf i’w ateb yn gyntaf
               *[other] { $count } peth sy’n ddyledus, y nesaf i’w ateb yn gyntaf
            }
       *[other]
            { $count ->
                [one] Un peth sy’n ddyledus
                [two] { $count } beth sy’n ddyledus, yr hwyraf yn gyntaf
                [few] { $count } pheth sy’n ddyledus, yr hwyraf yn gyntaf
                [many] { $count } pheth sy’n ddyledus, yr hwyraf yn gyntaf
               *[other] { $count } peth sy’n ddyledus, yr hwyraf yn gyntaf
            }
    }
follow_up_answered_title = Wedi’u hateb
follow_up_answered_caption =
    { $count ->
        [one] Un ateb
       *[other] { $count } ateb, y diweddaraf yn gyntaf
    }
follow_up_what = Yr hyn sy’n ddyledus
follow_up_meeting = Cyfarfod
follow_up_by = Gan
follow_up_due_head = Erbyn
follow_up_answer = Ateb
follow_up_due = Erbyn { $date }
follow_up_undated = Dim dyddiad wedi’i roi
follow_up_answered_on = Atebwyd { $date }
follow_up_answered_at = Atebwyd yn
follow_up_promise = Addawyd yn y cyfarfod
follow_up_recommendation = Argymhellwyd gan y cyfarfod
follow_up_question = Gadawyd yn agored yn y cyfarfod
follow_up_to = Yn ddyledus i
follow_up_from_question = Mae’n mynd yn ôl at y cwestiwn
follow_up_about = Ynghylch
follow_up_evidence = Cyhoeddwyd yn

## Questions
questions_title = Cwestiynau ac atebion
questions_lede =
    { $count ->
        [0] Ni chyhoeddwyd cwestiwn am y cynllun.
        [one] { $count } cwestiwn am y cynllun, gyda’r atebion a roddwyd.
        [two] { $count } gwestiwn am y cynllun, gyda’r atebion a roddwyd.
        [few] { $count } chwestiwn am y cynllun, gyda’r atebion a roddwyd.
        [many] { $count } chwestiwn am y cynllun, gyda’r atebion a roddwyd.
       *[other] { $count } cwestiwn am y cynllun, gyda’r atebion a roddwyd.
    }
questions_asked = Gofynnwyd gan: { $by }. { $how }.
questions_answer = Yr ateb
questions_answered_by = Atebwyd gan: { $role }.
questions_figures =
    { $count ->
        [one] { $count } ffigur yn yr ateb
       *[other] { $count } ffigur yn yr ateb
    }
questions_figure = Ffigur
questions_said = Dywedwyd
questions_note = Nodyn
questions_no_note = Dim nodyn
questions_evidence = Tystiolaeth:

## Evidence
evidence_lede =
    { $count ->
        [0] Nid yw’r adroddiadau a gyhoeddwyd hyd yma’n enwi unrhyw dystiolaeth.
        [one] { $count } eitem o dystiolaeth, yn ôl math, gyda’r camau gweithredu y mae eu sgoriau yn ei dyfynnu.
       *[other] { $count } eitem o dystiolaeth, yn ôl math, gyda’r camau gweithredu y mae eu sgoriau yn eu dyfynnu.
    }
evidence_inspection = Arolygiad
evidence_audit = Archwiliad
evidence_data = Data
evidence_voice = Llais plant a theuluoedd
evidence_staff = Staff
evidence_document = Dogfen
evidence_read_at = Darllenwch ar { $host }
evidence_cited =
    { $count ->
        [0] Nid oes sgôr yn yr adroddiad hwn yn dibynnu arni.
        [one] Mae { $count } cam gweithredu yn ei dyfynnu:
        [two] Mae { $count } gam gweithredu yn ei dyfynnu:
        [few] Mae { $count } cham gweithredu yn ei dyfynnu:
        [many] Mae { $count } cham gweithredu yn ei dyfynnu:
       *[other] Mae { $count } cam gweithredu yn ei dyfynnu:
    }

## Corrections
corrections_lede = Yr hyn a oedd yn anghywir ar y wefan hon, ers pryd, a’r hyn y mae’n ei ddweud nawr. Ni chaiff adroddiad a gyhoeddwyd ei ailysgrifennu.
corrections_none = Nid oes dim wedi’i gywiro.
corrections_when = Anghywir ers { $since }, cywirwyd ar { $corrected }.
corrections_where = Lle’r oedd
corrections_was = Yr hyn a ddywedai
corrections_now = Yr hyn y mae’n ei ddweud

## The record of frozen reports
record_notice = Cywiriadau i’r adroddiad hwn
record_corrected_on = Cywirwyd ar { $date }.
record_said = Dywedodd yr adroddiad:
record_right = Dylai fod wedi dweud:
record_nothing = dim
record_withheld = Gallai’r hyn a ddywedodd fod wedi dangos i ddarllenwyr pwy yw rhywun, ac ni chaiff ei ailadrodd.
record_more = Pob cywiriad
record_how = Mae adroddiad sydd wedi’i rewi yn aros fel y’i cyhoeddwyd. Mae’r cofnod yn dal SHA-256 pob ffeil ohono, fel y gall unrhyw un wirio na newidiwyd yr un.
record_link = Cofnod yr adroddiadau sydd wedi’u rhewi
record_what =
    { $count ->
        [one] { $fact }, yn adroddiad { $period }
       *[other] { $count } gosodiad yn adroddiad { $period }
    }
record_fact_action =
    { $field ->
        [rag] Cam gweithredu { $id }, sgôr
        [note] Cam gweithredu { $id }, nodyn
        [impact] Cam gweithredu { $id }, effaith
        [recovery] Cam gweithredu { $id }, adfer
        [evidence] Cam gweithredu { $id }, tystiolaeth
        [withdrawn] Cam gweithredu { $id }, tynnu’n ôl
        [confirmed] Cam gweithredu { $id }, cadarnhawyd nad oes newid
        [title] Cam gweithredu { $id }, teitl
        [priority] Cam gweithredu { $id }, blaenoriaeth
        [first-deadline] Cam gweithredu { $id }, dyddiad cau cyntaf
       *[other] Cam gweithredu { $id }, newid dyddiad cau
    }
record_fact_finding =
    { $field ->
        [title] Canfyddiad { $id }, teitl
       *[other] Canfyddiad { $id }, testun
    }
record_fact_priority = Blaenoriaeth { $id }, teitl
record_fact_measure =
    { $field ->
        [title] { $title }: teitl
        [numerator] { $title }, { $at }: y rhif uwchben y llinell
        [denominator] { $title }, { $at }: y rhif o dan y llinell
       *[other] { $title }, { $at }
    }
record_fact_evidence = Tystiolaeth “{ $title }”
record_fact_report =
    { $field ->
        [narrative] Naratif
        [enquiry] Llinellau ymholi
        [as_at] Dyddiad y mae’n siarad amdano
        [published] Dyddiad cyhoeddi
        [meeting] Cyfarfod y’i gwnaed ar ei gyfer
        [title] Teitl yr adroddiad
       *[other] Yr adroddiad
    }

## Glossary
glossary_lede =
    { $count ->
        [one] { $count } term y mae’r papurau’n ei ddefnyddio.
        [two] { $count } derm y mae’r papurau’n eu defnyddio.
        [few] { $count } therm y mae’r papurau’n eu defnyddio.
        [many] { $count } therm y mae’r papurau’n eu defnyddio.
       *[other] { $count } term y mae’r papurau’n eu defnyddio.
    }

## Pages of words, accessibility, not found
not_found_title = Nid oes tudalen o’r fath
not_found_lede = Nid oes tudalen yn y cyfeiriad hwn. Mae adroddiadau’n aros lle y maent ar ôl eu cyhoeddi, felly efallai fod y cyfeiriad wedi’i deipio’n anghywir.
not_found_home = Yr adroddiad fel y mae
not_found_actions = Pob cam gweithredu
accessibility_title = Datganiad hygyrchedd
accessibility_applies = Mae’r datganiad hygyrchedd hwn yn berthnasol i’r wefan { $title }, yn { $address }.
accessibility_run_by = { $organisation } sy’n rhedeg y wefan hon. Rydym am i gynifer o bobl â phosibl allu ei defnyddio. Dylech allu:
accessibility_committed = Mae { $organisation } wedi ymrwymo i sicrhau bod ei wefan yn hygyrch, yn unol â Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018.
accessibility_full = cydymffurfio’n llawn
accessibility_partial = cydymffurfio’n rhannol
accessibility_because_full = .
accessibility_because_by_hand = , oherwydd ei bod wedi’i phrofi gan raglenni ac nid â llaw eto.
accessibility_because_issues = , oherwydd yr hyn a restrir uchod.
accessibility_prepared = Paratowyd y datganiad hwn ar { $date }.
accessibility_tested = Profwyd y wefan hon ddiwethaf ar { $date }.
accessibility_tested_by = Profwyd y wefan hon ddiwethaf ar { $date }. Fe’i profwyd gan: { $by }.
accessibility_zoom = chwyddo hyd at 400% heb i’r testun fynd oddi ar y sgrin
accessibility_keyboard = ei defnyddio â bysellfwrdd yn unig, a gweld ble rydych chi
accessibility_listen = gwrando arni â darllenydd sgrin
accessibility_modes = ei darllen mewn modd golau neu dywyll, neu yn eich lliwiau eich hun
accessibility_scripts = ei darllen heb sgriptiau: mae eu hangen ar gyfer chwilio, didoli a hidlo, ac mae pob rhestr a roddant hefyd ar ei thudalen ei hun
accessibility_cookies = ei darllen heb gwcis: nid yw’n gosod yr un
accessibility_print = argraffu unrhyw dudalen a darllen pob sgôr mewn du a gwyn
accessibility_abilitynet = – cyngor ar wneud eich dyfais yn haws ei defnyddio os oes gennych anabledd.
accessibility_how = Pa mor hygyrch yw’r wefan hon
accessibility_issues = Rydym yn gwybod nad yw rhai rhannau o’r wefan hon yn gwbl hygyrch:
accessibility_no_issues = Ni wyddom am unrhyw ran o’r wefan hon nad yw’n hygyrch. Rhowch wybod i ni os dewch o hyd i un.
accessibility_ratings = Mae pob sgôr yn air ac yn siâp yn ogystal â lliw. Mae tabl â’r un ffigurau o dan bob siart.
accessibility_feedback = Adborth a gwybodaeth gyswllt
accessibility_contact = Cysylltwch â ni os oes angen gwybodaeth ar y wefan hon arnoch mewn fformat gwahanol, neu i roi gwybod am broblem:
accessibility_enforcement_title = Y weithdrefn orfodi
accessibility_enforcement = Y Comisiwn Cydraddoldeb a Hawliau Dynol (EHRC) sy’n gyfrifol am orfodi Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018 (y ‘rheoliadau hygyrchedd’). Os nad ydych yn fodlon ar y ffordd rydym yn ymateb i’ch cwyn,
accessibility_eass = cysylltwch â’r Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS)
accessibility_technical = Gwybodaeth dechnegol am hygyrchedd y wefan hon
accessibility_compliance_title = Statws cydymffurfio
accessibility_is = Mae’r wefan hon yn
accessibility_with = â’r
accessibility_wcag = Canllawiau Hygyrchedd Cynnwys Gwe fersiwn 2.2
accessibility_aa = (safon AA)
accessibility_non_accessible = Cynnwys nad yw’n hygyrch
accessibility_listed_before = Nid yw’r cynnwys a restrir o dan
accessibility_listed_link = pa mor hygyrch yw’r wefan hon
accessibility_listed_after = yn cydymffurfio â’r rheoliadau hygyrchedd.
accessibility_none_known = Dim yn hysbys.
accessibility_preparation = Paratoi’r datganiad hygyrchedd hwn

## Search and A to Z
search_about = Dewch o hyd i gam gweithredu, canfyddiad, rôl, mesur neu unrhyw dudalen arall drwy air ohoni.
search_label = Chwilio’r adroddiad hwn
search_hint = Teipiwch air, rhif cam gweithredu, neu rôl.
search_button = Chwilio
search_needs_script = Mae angen JavaScript i chwilio, ac nid yw’r porwr hwn yn ei redeg yma.
search_or_az = Popeth ar y wefan hon, o A i Y
search_found =
    { $count ->
        [zero] dim canlyniadau
        [one] 1 canlyniad
        [two] { $count } ganlyniad
        [few] { $count } chanlyniad
        [many] { $count } chanlyniad
       *[other] { $count } canlyniad
    }
search_some = Nid oes dim yn cynnwys pob un o’r geiriau hyn. Mae’r rhain yn cynnwys rhai ohonynt.
search_none = Nid oes dim yma sy’n cynnwys “{ $query }”.
search_nearest = Ai dyma roeddech yn ei feddwl:
search_more = Dangos rhagor o ganlyniadau
search_waiting = Wrthi’n chwilio
search_failed = Nid oedd modd llwytho’r rhestr eiriau. Rhowch gynnig arall arni’n nes ymlaen, neu edrychwch yn y rhestr A i Y.
search_leads = Yn arwain
search_supports = Yn cefnogi
search_noun_role = Rôl
search_noun_action = Cam gweithredu
search_noun_priority = Blaenoriaeth
search_noun_finding = Canfyddiad
search_noun_measure = Mesur
search_noun_visit = Ymweliad
search_noun_meeting = Cyfarfod
search_noun_paper = Papur pwyllgor
search_noun_report = Adroddiad
search_noun_page = Tudalen
search_noun_term = Term
search_noun_question = Cwestiwn
search_noun_follow_up = Addewid i gyfarfod
search_noun_evidence = Tystiolaeth
search_noun_correction = Cywiriad
search_report = Adroddiad, { $period }
search_scrutiny = Fersiwn craffu, { $period }
search_changes = Beth sydd wedi newid, { $period }
search_data_quality = Ansawdd data, { $period }
search_vacant = Yn wag ers { $date }
search_action_due = { $status }. Dyddiad cau: { $deadline }
search_action_overdue = { $status }. Dyddiad cau: { $deadline }, hwyr
search_action_undated = { $status }. Dim dyddiad cau wedi’i roi
search_term = { $stands_for }. { $meaning }
search_corrected = Cywirwyd ar { $date }
# Words too common to search for, unless nothing else was typed.
search_small_words = a ac ag ai am an ar at ble bod bu bydd byddai chi dan dim dros dy ei eich ein er eu fe fel felly fod fu fy fydd gan gyda hefyd heb hi hon hwn hwnnw hyn hynny hwy i iddo iddi mae maent mai mewn mi mo n na nac nad neu ni nid o oedd oeddent oes ohono ohoni on ond os pa pam pan pryd pwy r rhai rhwng sut sy sydd syn trwy drwy un w wedi wrth y ydy ydyw ym yma yn yna yng yno yr yw â
az_lede =
    { $count ->
        [zero] Dim teitlau yn nhrefn yr wyddor.
        [one] Un teitl yn nhrefn yr wyddor.
        [two] { $count } deitl yn nhrefn yr wyddor.
        [few] { $count } theitl yn nhrefn yr wyddor.
        [many] { $count } theitl yn nhrefn yr wyddor.
       *[other] { $count } teitl yn nhrefn yr wyddor.
    }
az_title = A i Y: { $letter }
az_letters = Llythrennau
az_digits = 0–9
az_other = Arall

## Data
data_heading = Data agored
data_lede = Popeth y mae’r adroddiad hwn yn ei ddweud, ar ffurf ffeiliau ar gyfer taenlenni a rhaglenni. Dyma’r un data ag a ddefnyddir i lunio’r tudalennau.
data_description = Yr adroddiad ar ffurf ffeiliau CSV, JSON a thaenlen, gyda geiriadur o bob colofn.
data_by = Cyhoeddwyd gan: { $organisation }
data_licence = Am ddim i’w ailddefnyddio o dan y drwydded { $name }: { $url }
data_licence_none = Ni nodir telerau ailddefnyddio. Gofynnwch i’r cyhoeddwr cyn ei ailddefnyddio.
data_fact_as_at = Fel yr oedd ar
data_fact_publisher = Cyhoeddwr
data_fact_terms = Telerau ailddefnyddio
data_fact_cite = Sut i’w ddyfynnu
data_cite = { $organisation }, “{ $title }”, data fel yr oedd ar { $date }, { $url }
data_read_online = Y tudalennau, y ffeiliau diweddaraf a’r geiriadur hwn: { $url }
data_whole_heading = Y cyfan mewn un ffeil
data_workbook = Taenlen (XLSX)
data_workbook_about = Dalen ar gyfer pob tabl, clawr a nodiadau. Ar gyfer Excel, LibreOffice a Numbers.
data_json = JSON
data_json_about = Pob tabl ar ffurf rhestr o gofnodion. Ar gyfer rhaglenni.
data_package = Pecyn data (JSON)
data_package_about = Beth sydd ym mhob ffeil CSV: mathau, gwerthoedd a ganiateir a sut mae’r tablau’n cyfeirio at ei gilydd, yn unol â safon Frictionless.
data_size = { $kind }, { $size }
data_bytes = { $count ->
    [two] { $count } feit
   *[other] { $count } beit
  }
data_kilobytes = { $count } KB
data_megabytes = { $count } MB
data_feeds_heading = Cael gwybod beth sy’n newydd
data_feed = Ffrwd adroddiadau newydd a chywiriadau (Atom)
data_calendar = Calendr cyfarfodydd a dyddiadau cau (iCalendar)
data_tables_heading = Y tablau
data_tables_before = Mae pob tabl yn ffeil CSV. Mae ystyr pob colofn i’w gweld yn y
data_dictionary_link = geiriadur data
data_tables_caption = { $count ->
    [zero] Dim tablau
    [one] { $count } tabl
    [two] { $count } dabl
    [few] { $count } thabl
    [many] { $count } thabl
   *[other] { $count } tabl
  }
data_table = Tabl
data_rows = Rhesi
data_columns = Colofnau
data_file = Ffeil
data_csv_link = { $name } (CSV, { $size })
data_left_out = { $name } ({ $count ->
    [two] { $count } res
   *[other] { $count } rhes
  }): rhy hir i’r ffeil hon. Gweler { $file }.
data_left_out_page = { $names }: { $count ->
    [one] mae’n rhy hir i’r daenlen a’r ffeil JSON, ac mae
   *[other] maent yn rhy hir i’r daenlen a’r ffeil JSON, ac maent
  } ar gael mewn { $count ->
    [one] ffeil CSV
   *[other] ffeiliau CSV
  } yn unig.
data_missing_heading = Ystyr maes gwag
data_missing_note = Mae maes gwag yn golygu nad oes un, neu nad yw’n hysbys; mae’r geiriadur yn dweud pa un. Nid yw byth yn golygu sero.
data_marks_note = Yn y darlleniadau, mae [c] yn dynodi ffigur a ddaliwyd yn ôl fel na ellir adnabod neb, [x] un na chafodd ei gasglu, [z] un na ellir ei gael a [low] un sy’n talgrynnu i 0 ond nad yw’n 0.
data_guard_note = Yn y ffeiliau CSV, rhoddir collnod o flaen testun y byddai taenlen yn ei drin fel fformiwla.
data_charts_heading = Ffigurau pob siart
data_charts_about = Mae ffigurau pob siart mewn ffeil CSV wrth ei ochr.
data_charts_of_report = Siartiau: { $period }
data_charts_measures = Siartiau mesurau
data_charts_priorities = Siartiau blaenoriaethau
data_chart_standing_bars = Sefyllfa ym mhob adroddiad
data_chart_standing_matrix = Pob cam gweithredu ym mhob adroddiad
data_chart_movement = Beth sydd wedi symud
data_chart_completeness = Cyflawnder
data_chart_finding_matrix = Canfyddiadau a chamau gweithredu
data_chart_priority_bars = Blaenoriaethau
data_chart_slips = Dyddiadau cau a symudwyd
data_chart_burn_up = Wedi’i gwblhau o’i gymharu â’r addewid
data_chart_strip = Cam gweithredu { $id }
data_chart_of_priority = Blaenoriaeth { $id }: { $chart }
data_dictionary_heading = Geiriadur data
data_dictionary_lede = Pob tabl a phob colofn: yr enw, y cynnwys a’r ystyr. Llunnir y ffeiliau o’r un diffiniadau hyn.
data_on_this_page = Tablau
data_column = Colofn
data_type = Math
data_meaning = Ystyr
data_values = Un o’r rhain: { $values }
data_required = rhoddir bob amser
data_optional = gall fod yn wag
data_refers = Yn cyfeirio at y tabl: { $table }
data_key = Adnabyddir rhes yn ôl: { $columns }
data_download = Lawrlwytho { $file }
data_columns_caption = { $table }: { $count ->
    [zero] dim colofnau
    [one] { $count } golofn
    [two] { $count } golofn
    [few] { $count } cholofn
    [many] { $count } cholofn
   *[other] { $count } colofn
  }
data_sheet_cover = Clawr
data_sheet_notes = Nodiadau
data_sheet = Dalen
data_what = Beth ydyw
data_kind_words = Testun
data_kind_id = ID
data_kind_one_of = Un o restr
data_kind_whole = Rhif cyfan
data_kind_number = Rhif
data_kind_yes = true (gwir) neu false (anwir)
data_kind_date = Dyddiad (2022-10-19)
data_kind_when = Dyddiad mor fanwl ag sy’n hysbys (2022-10-19, 2022-10, 2022-Q3, 2022, 2022/23)
data_title = Fel y’i hargraffwyd.
data_action = Y cam gweithredu, yn ôl ei ID.
data_period = Yr adroddiad, yn ôl ei ID.
data_finding = Y canfyddiad, yn ôl ei ID.
data_role = Y rôl, yn ôl ei ID.
data_measure = Y mesur, yn ôl ei ID.
data_visit = Yr ymweliad, yn ôl ei ID.
data_claim = Y datganiad, yn ôl ei ID o fewn yr ymweliad.
data_evidence_id = Y dystiolaeth, yn ôl ei ID.
data_status = Y sgôr sydd mewn grym: barn person. Mae ystyr pob sgôr yn y tabl sgoriau.
data_reported = Sut mae’r sgôr yn hysbys ar gyfer yr adroddiad hwn: wedi’i diweddaru gan y perchennog, wedi’i chadarnhau heb newid, wedi’i chario ymlaen o adroddiad cynharach, neu’n dawel lle nad adroddwyd dim erioed.
data_last_reported = Yr adroddiad diweddaraf â diweddariad neu gadarnhad. Gwag os nad oedd un.
data_impact = Pa wahaniaeth a wnaeth, ar wahân i’r cyflawni. Gwag os nad oes neb wedi dweud.
data_recovery = Beth a wneir ynghylch sgôr goch neu oren. Gwag os nad oes neb wedi dweud.
data_deadline_kind = Sut y deallwyd y geiriau: i’w gwblhau erbyn dyddiad, dechrau’r gwaith, cam interim, aros am ddigwyddiad, ystod o ddyddiadau, parhaus, dim wedi’i roi, neu aneglur.
data_deadline_first_day = Y diwrnod cyntaf y mae’r dyddiad cau’n cyfeirio ato. Gwag os nad oes ganddo ddyddiad.
data_deadline_last_day = Y diwrnod olaf y mae’r dyddiad cau’n cyfeirio ato. Dim ond dyddiad cau penodol neu ystod o ddyddiadau a all fod yn hwyr, o’r diwrnod wedyn ymlaen. Gwag os nad oes ganddo ddyddiad.
data_actions = Camau gweithredu
data_actions_about = Un rhes ar gyfer pob cam gweithredu yn y cynllun: beth a addawyd, a’i sefyllfa yn yr adroddiad diweddaraf.
data_actions_id = Rhif y cam gweithredu yn y cynllun. Ei dudalen yw actions/ID/ ar y wefan hon.
data_actions_priority = Y flaenoriaeth y mae’n perthyn iddi.
data_actions_detail = Rhagor am yr addewid. Gwag os nad yw’r cynllun yn dweud mwy.
data_actions_for_children = Beth mae’n ei olygu i blant a theuluoedd. Gwag os nad yw’r cynllun yn dweud.
data_actions_lead = Y rôl sy’n atebol. Gwag os nad yw’r cynllun yn enwi neb.
data_actions_lead_note = Geiriau’r cynllun am bwy sy’n arwain na all rôl eu cyfleu. Gwag os nad oes rhai.
data_actions_added = Yr adroddiad pan ymunodd y cam gweithredu â’r cynllun. Gwag ar gyfer camau gweithredu gwreiddiol y cynllun.
data_actions_presence = A yw’r cam gweithredu yn y cynllun: yn y cynllun, wedi’i dynnu’n ôl, neu ddim eto.
data_actions_withdrawn = Pam y gadawodd y cam gweithredu y cynllun. Gwag os na wnaeth.
data_actions_since = Yr adroddiad nad yw’r sgôr wedi newid ers hynny. Gwag os na chafodd sgôr erioed.
data_actions_movement = Beth a ddaeth o’r cam gweithredu ers yr adroddiad blaenorol.
data_actions_note = Y geiriau diweddaraf wrth ochr y sgôr. Gwag os nad oes rhai.
data_deadline = Y dyddiad cau sydd mewn grym, fel y’i hysgrifennwyd. Gwag os nad yw’r cynllun yn rhoi un.
data_deadline_condition = Beth mae’r dyddiad yn dibynnu arno, yng ngeiriau’r cynllun. Gwag os nad yw’n dibynnu ar ddim.
data_deadline_year_assumed = Gwir os rhoddodd y cynllun fis heb flwyddyn, ac y cymerwyd y flwyddyn o ddyddiad y cynllun.
data_waits_for = Y digwyddiad y mae’r dyddiad cau’n aros amdano. Gwag os nad enwir un.
data_first_deadline = Y dyddiad cau a gyhoeddwyd gyntaf, fel y’i hysgrifennwyd. Gwag os na roddodd y cynllun un.
data_first_promised_day = Diwrnod olaf y dyddiad cau a gyhoeddwyd gyntaf. Gwag os nad oedd gan hwnnw ddyddiad i’w fethu.
data_days_overdue = Diwrnodau o’r dyddiad cau sydd mewn grym hyd at ddyddiad yr adroddiad. Gwag os nad yw’r cam gweithredu’n hwyr.
data_days_late = Diwrnodau o’r dyddiad cau a gyhoeddwyd gyntaf hyd at ddyddiad yr adroddiad. Gwag os nad yw’r dyddiad hwnnw wedi mynd heibio, neu os yw’r cam gweithredu wedi’i gwblhau.
data_times_redated = Sawl gwaith y newidiwyd y dyddiad cau.
data_months_moved = Misoedd cyfan o’r dyddiad cau cyntaf i’r un sydd mewn grym. Gwag os na newidiodd erioed, neu os nad oes dyddiad gan y naill neu’r llall.
data_evidence_cited = Gwir os nodwyd tystiolaeth gyda’r sgôr neu ers hynny.
data_flag_overdue = Gwir os yw’r dyddiad cau wedi mynd heibio ac nad yw’r cam gweithredu wedi’i gwblhau.
data_flag_due_next = Gwir os yw’r dyddiad cau o fewn tri mis ac nad yw’r cam gweithredu wedi’i gwblhau.
data_flag_slipped = Gwir os yw’r dyddiad cau wedi’i newid.
data_flag_undated = Gwir os nad oes gan gam gweithredu sydd heb ei gwblhau ddyddiad y gallai fod yn hwyr ar ei ôl.
data_flag_waiting = Gwir os yw cam gweithredu sydd heb ei gwblhau yn aros am ddigwyddiad nad oedd wedi digwydd.
data_flag_date_wanted = Gwir os yw’r digwyddiad wedi digwydd ac nad oes dyddiad o hyd.
data_flag_start_passed = Gwir os oedd y gwaith i fod i ddechrau cyn dyddiad yr adroddiad ac nad yw wedi dechrau.
data_flag_carried_forward = Gwir os na ddaeth dim i law ar gyfer yr adroddiad hwn ac y dangosir sgôr gynharach.
data_flag_stale = Gwir os na ddaeth dim i law ar gyfer cynifer o adroddiadau ag y mae’r wefan yn ei ganiatáu, neu fwy.
data_flag_no_evidence = Gwir os oes gan y cam gweithredu sgôr ac na nodir tystiolaeth.
data_flag_watermelon = Gwir os yw’r sgôr yn wyrdd neu’n nodi “wedi’i gwblhau” ond bod rhywbeth yn dweud fel arall: dim rheswm, dim tystiolaeth, dyddiad cau sydd wedi mynd heibio, neu bryder gan arolygwyr.
data_flag_no_recovery = Gwir os yw’r sgôr yn goch neu’n oren ac nad oes neb yn dweud beth a wneir.
data_flag_new = Gwir os ymunodd y cam gweithredu â’r cynllun yn yr adroddiad hwn.
data_flag_withdrawn = Gwir os yw’r cam gweithredu wedi gadael y cynllun.
data_action_findings = Canfyddiadau y mae camau gweithredu’n eu hateb
data_action_findings_about = Un rhes ar gyfer pob canfyddiad y mae cam gweithredu’n ei ateb.
data_action_findings_primary = Gwir ar gyfer y canfyddiad y mae’r cam gweithredu’n ei ateb yn bennaf. Gwag os nad yw’r cynllun yn dweud pa un yw hwnnw.
data_action_steps = Rhannau camau gweithredu
data_action_steps_about = Un rhes ar gyfer pob rhan o gam gweithredu, yn nhrefn y cynllun.
data_action_steps_number = Ei lle ymhlith rhannau’r cam gweithredu.
data_action_steps_step = Beth a wneir.
data_action_support = Rolau sy’n cefnogi camau gweithredu
data_action_support_about = Un rhes ar gyfer pob rôl sy’n cefnogi cam gweithredu. Mae’r rôl sy’n arwain yn y tabl camau gweithredu.
data_updates = Diweddariadau
data_updates_about = Un rhes ar gyfer pob diweddariad neu gadarnhad, fel y’i rhoddwyd. Os nad oes gan gam gweithredu res mewn adroddiad, nid adroddwyd arno yn yr adroddiad hwnnw.
data_updates_given = A roddodd y perchennog ddiweddariad, ynteu gadarnhau nad oedd dim wedi newid.
data_updates_status = Y sgôr a roddwyd. Gwag os arhosodd y sgôr fel yr oedd.
data_updates_note = Beth a ddigwyddodd, a pham y sgôr hon. Gwag os na ddywedwyd dim.
data_updates_new_deadline = Y dyddiad cau newydd mewn geiriau. Gwag os arhosodd y dyddiad cau yr un fath.
data_action_evidence = Tystiolaeth a nodir mewn diweddariadau
data_action_evidence_about = Un rhes ar gyfer pob darn o dystiolaeth y mae diweddariad yn ei nodi.
data_redates = Newidiadau i ddyddiadau cau
data_redates_about = Un rhes ar gyfer pob newid i ddyddiad cau cam gweithredu, yr hynaf yn gyntaf.
data_redates_number = Newid cyntaf, ail newid neu newid diweddarach i ddyddiad cau’r cam gweithredu hwnnw.
data_redates_period = Yr adroddiad a roddodd wybod am y newid.
data_redates_from = Y dyddiad cau blaenorol, fel y’i hysgrifennwyd. Gwag os nad oedd un.
data_redates_from_last_day = Diwrnod olaf y dyddiad cau blaenorol. Gwag os nad oedd ganddo ddyddiad i’w fethu.
data_redates_to = Y dyddiad cau newydd, fel y’i hysgrifennwyd.
data_redates_because = Y rheswm a roddwyd.
data_redates_agreed = Y cyfarfod a’i cytunodd. Gwag os nad enwir un.
data_standings = Sefyllfa ym mhob adroddiad
data_standings_about = Un rhes ar gyfer pob cam gweithredu yn y cynllun ym mhob adroddiad: ei sefyllfa bryd hynny.
data_periods = Adroddiadau
data_periods_about = Un rhes ar gyfer pob adroddiad, yr hynaf yn gyntaf.
data_periods_id = Enw’r adroddiad mewn cyfeiriadau gwe. Ei dudalen yw reports/ID/ ar y wefan hon.
data_periods_as_at = Y dyddiad y mae’r adroddiad yn ei ddisgrifio.
data_periods_status = Drafft neu wedi’i gyhoeddi.
data_periods_published = Pryd y’i cyhoeddwyd. Gwag ar gyfer drafft.
data_periods_meeting = Y cyfarfod y’i lluniwyd ar ei gyfer. Gwag os nad enwir un.
data_periods_actions = Camau gweithredu yn y cynllun adeg yr adroddiad hwn.
data_periods_updated = Faint ohonynt a ddiweddarwyd ar gyfer yr adroddiad hwn.
data_periods_confirmed = Faint a gadarnhawyd heb newid.
data_periods_carried_forward = Faint sy’n dangos sgôr gynharach, am na ddaeth dim i law.
data_periods_silent = Faint nad adroddwyd arnynt erioed.
data_ratings = Sgoriau
data_ratings_about = Un rhes ar gyfer pob sgôr, yn nhrefn pob siart.
data_ratings_id = Y sgôr fel y mae yn y tablau eraill.
data_ratings_label = Y gair amdani ar y tudalennau.
data_ratings_meaning = Beth mae’n ei ddweud am gam gweithredu, yng ngeiriau’r cynllun. Gwag os nad yw’r cynllun yn dweud.
data_priorities = Blaenoriaethau
data_priorities_about = Un rhes ar gyfer pob blaenoriaeth yn y cynllun.
data_priorities_id = Rhif y flaenoriaeth. Ei thudalen yw priorities/ID/ ar y wefan hon.
data_priorities_outcome = Ei diben. Gwag os nad yw’r cynllun yn dweud.
data_priorities_strand = Y llinyn o’r cynllun y mae’n perthyn iddo.
data_priorities_strand_title = Teitl y llinyn.
data_findings = Canfyddiadau
data_findings_about = Un rhes ar gyfer pob peth a ganfu’r arolygwyr.
data_findings_id = Rhif y canfyddiad. Ei dudalen yw findings/ID/ ar y wefan hon.
data_findings_text = Beth a ganfuwyd.
data_roles = Rolau
data_roles_about = Un rhes ar gyfer pob rôl atebol: swydd neu gorff, byth person.
data_roles_id = Enw’r rôl mewn cyfeiriadau gwe. Ei thudalen yw roles/ID/ ar y wefan hon.
data_roles_organisation = Ble mae’r swydd. Gwag os yw’n rhan o’r cyngor.
data_roles_also_called = Enwau eraill arni yn y papurau, gyda hanner colonau rhyngddynt. Gwag os nad oes rhai.
data_roles_vacant = Gwir os nad oedd neb yn y swydd ar ddyddiad yr adroddiad.
data_roles_vacant_since = Y diwrnod cyntaf y gwyddys ei bod yn wag. Gwag os nad yw’r swydd yn wag.
data_events = Digwyddiadau
data_events_about = Un rhes ar gyfer pob digwyddiad y mae dyddiadau cau’n aros amdano.
data_events_id = Enw’r digwyddiad.
data_events_text = Beth sydd i ddigwydd.
data_events_expected = Pryd y’i disgwylid. Gwag os nad oes neb wedi dweud.
data_events_happened = Pryd y digwyddodd. Gwag os nad oedd wedi digwydd erbyn dyddiad yr adroddiad.
data_measures = Mesurau
data_measures_about = Un rhes ar gyfer pob peth a fesurir.
data_measures_id = Enw’r mesur mewn cyfeiriadau gwe. Ei dudalen yw measures/ID/ ar y wefan hon.
data_measures_definition = Beth yn union a gyfrifir.
data_measures_kind = Pa fath o rif ydyw.
data_measures_unit = Y geiriau sy’n dilyn y rhif.
data_measures_per = Ar gyfer cyfradd: allan o faint. Gwag ar gyfer mathau eraill.
data_measures_numerator = Beth mae’r rhif uwchben y llinell yn ei gyfrif. Gwag os na nodir hynny.
data_measures_denominator = Beth mae’r rhif o dan y llinell yn ei gyfrif. Gwag os na nodir hynny.
data_measures_frequency = Pa mor aml y disgwylir darlleniad.
data_measures_source = O ble y daw’r ffigurau.
data_measures_owner = Y rôl sy’n atebol amdano. Gwag os nad enwir neb.
data_measures_priority = Y flaenoriaeth y mae’n dangos ei heffaith. Gwag os nad enwir un.
data_measures_good = Pa gyfeiriad sy’n well: i fyny, i lawr, neu ddal os nad yw’r naill na’r llall.
data_measures_target = Beth yw’r nod. Gwag os nad oes targed.
data_measures_target_by = Erbyn pryd y dylid cyrraedd y targed. Gwag os nad oes targed.
data_measures_no_target = Pam nad oes nod. Gwag os oes targed, neu os nad oes neb wedi dweud.
data_measures_tolerance = Pa mor bell o’r targed sy’n dal i gyfrif yn agos. Gwag os na chaniateir dim.
data_measures_baseline = Ei lefel pan ddechreuodd y cynllun. Gwag os nad yw’n hysbys.
data_measures_baseline_at = Pryd oedd hynny. Gwag os nad oes ffigur o’r fath.
data_measure_findings = Canfyddiadau y mae mesurau’n sôn amdanynt
data_measure_findings_about = Un rhes ar gyfer pob canfyddiad y mae mesur yn sôn amdano.
data_readings = Darlleniadau
data_readings_about = Un rhes ar gyfer pob darlleniad o fesur a oedd yn hysbys erbyn dyddiad yr adroddiad.
data_readings_at = Y dyddiad neu’r cyfnod y mae’n ei ddisgrifio.
data_readings_first_day = Diwrnod cyntaf y cyfnod hwnnw.
data_readings_last_day = Diwrnod olaf y cyfnod hwnnw.
data_readings_value = Y ffigur, gan gynnwys sero. Os nad oes un: [c] wedi’i ddal yn ôl fel na ellir adnabod neb, [x] heb ei gasglu, [z] ddim yn gymwys, [low] yn talgrynnu i 0 ond nid 0 ydyw, neu wag.
data_readings_missing = Pam nad oes ffigur. Gwag os oes un.
data_readings_numerator = Y rhif uwchben y llinell. Gwag os na chaiff ei gyhoeddi.
data_readings_denominator = Y rhif o dan y llinell. Gwag os na chaiff ei gyhoeddi.
data_readings_provisional = Gwir os gall y ffigur newid eto.
data_readings_revised = Gwir os oedd yn wahanol pan y’i cyhoeddwyd gyntaf.
data_readings_break = Gwir os na chyfrifir ef yn yr un modd â’r rhai o’i flaen.
data_readings_unreliable = Gwir os yw’n seiliedig ar gyn lleied fel y gall gamarwain.
data_readings_estimated = Gwir os amcangyfrif ydyw.
data_readings_note = Beth sydd i’w wybod amdano. Gwag os nad oes dim i’w ychwanegu.
data_readings_evidence = Ble y’i cyhoeddwyd. Gwag os nad enwir papur.
data_visits = Ymweliadau
data_visits_about = Un rhes ar gyfer pob arolygiad, ymweliad monitro neu adolygiad.
data_visits_id = Enw’r ymweliad mewn cyfeiriadau gwe. Ei dudalen yw visits/ID/ ar y wefan hon.
data_visits_kind = Pa fath o ymweliad ydoedd.
data_visits_inspector = Y corff a ddaeth.
data_visits_from = Pryd y dechreuodd.
data_visits_to = Pryd y daeth i ben. Gwag os mai un dyddiad yn unig sy’n hysbys.
data_visits_summary = Beth ydoedd, mewn brawddeg neu ddwy. Gwag os nad oes crynodeb.
data_visits_scope = Beth yr edrychwyd arno, gyda hanner colonau rhwng y rhannau. Gwag os nad yw’r papurau’n dweud.
data_visits_told_at = Y cyfarfod a glywodd ar lafar beth roedd yr arolygwyr wedi’i ddweud. Gwag os nad oedd un, neu os nad yw’r papurau’n dweud.
data_visits_letter_dated = Dyddiad y llythyr a ddilynodd. Gwag os nad oes llythyr yn hysbys.
data_visits_letter_published = A ellir darllen y llythyr: yes (gellir), neu held os cafodd ei anfon heb ei gyhoeddi. Gwag os nad oes llythyr yn hysbys.
data_visits_letter = Cofnod y llythyr ymhlith y dystiolaeth. Gwag os nad oes ganddo un.
data_claims = Datganiadau am ymweliadau
data_claims_about = Un rhes ar gyfer pob peth a ragwelwyd, a ddywedwyd neu a ysgrifennwyd am ymweliad.
data_claims_id = Enw’r datganiad o fewn yr ymweliad.
data_claims_basis = Sut mae’n hysbys: wedi’i ragweld ymlaen llaw, wedi’i ddweud ar lafar, neu wedi’i ysgrifennu gan yr arolygwyr.
data_claims_said_on = Y diwrnod y’i dywedwyd neu y’i hysgrifennwyd.
data_claims_topic = Y pwnc: yr un geiriau ble bynnag y mae’r un pwnc yn codi.
data_claims_point = Y rhan o’r pwnc: yr un geiriau ble bynnag y mae’r un pwynt yn codi. Gwag os yw’n ymwneud â’r pwnc cyfan.
data_claims_text = Beth a ddywedwyd.
data_claims_verdict = Beth mae’n ei ddweud am gynnydd. Gwag os nad yw’n rhoi dyfarniad.
data_claims_evidence = Ble y’i cyhoeddwyd. Gwag os nad enwir papur.
data_claim_findings = Canfyddiadau y mae datganiadau’n cyfeirio atynt
data_claim_findings_about = Un rhes ar gyfer pob canfyddiad y mae datganiad yn cyfeirio ato.
data_claim_actions = Camau gweithredu y mae datganiadau’n sôn amdanynt
data_claim_actions_about = Un rhes ar gyfer pob cam gweithredu y mae datganiad yn sôn amdano.
data_meetings = Cyfarfodydd
data_meetings_about = Un rhes ar gyfer pob cyfarfod a ystyriodd y cynllun, gyda’r cofnod o’i benderfyniad.
data_meetings_id = Enw’r cyfarfod mewn cyfeiriadau gwe. Ei dudalen yw meetings/ID/ ar y wefan hon.
data_meetings_body = Pwy a gyfarfu, yn ôl enw byr.
data_meetings_body_name = Pwy a gyfarfu.
data_meetings_body_kind = Pa fath o gorff ydyw.
data_meetings_date = Pryd.
data_meetings_time = Yr amser o’r dydd. Gwag os nad yw’r papurau’n dweud.
data_meetings_place = Ble. Gwag os nad yw’r papurau’n dweud.
data_meetings_item = Rhif yr eitem. Gwag os nad yw’r papurau’n dweud.
data_meetings_asked = Beth y gofynnodd yr adroddiad i’r cyfarfod ei wneud. Gwag os nad yw’r papurau’n dweud.
data_meetings_status = Wedi’i gynllunio, wedi’i gynnal neu wedi’i ganslo.
data_meetings_outcome = Beth a wnaeth y cyfarfod. Gwag os na chofnodwyd penderfyniad.
data_meetings_decision = Y penderfyniad. Gwag os nad yw’r cofnod yn ei roi.
data_meetings_reasons = Pam. Gwag os nad yw’r cofnod yn dweud.
data_meetings_alternatives = Opsiynau eraill a ystyriwyd ac a wrthodwyd. Gwag os nad yw’r cofnod yn dweud.
data_meetings_interests = Buddiannau a ddatganwyd. Gwag os nad yw’r cofnod yn dweud.
data_meetings_dispensations = Gollyngiadau a roddwyd. Gwag os nad yw’r cofnod yn dweud.
data_meetings_key_decision = A oedd yn benderfyniad allweddol. Gwag os nad yw’r cofnod yn dweud.
data_meetings_call_in = A ellid ei alw i mewn. Gwag os nad yw’r cofnod yn dweud.
data_meetings_record_published = Pryd y cyhoeddwyd y cofnod. Gwag os nad yw’n hysbys.
data_agenda = Agendâu
data_agenda_about = Un rhes ar gyfer pob eitem ar agenda cyfarfod.
data_agenda_meeting = Y cyfarfod.
data_agenda_place = Lle’r eitem ar yr agenda, gan gyfrif o 1.
data_agenda_item = Rhif yr eitem, fel y mae’r agenda’n ei roi.
data_agenda_kind = Pa fath o fusnes ydyw.
data_agenda_minutes = Faint o funudau a neilltuwyd. Gwag os nad oes dim.
data_agenda_paper = Ai dyma’r eitem y mae papur y cynllun ei hun ar ei chyfer.
data_agenda_exempt_paragraph = Paragraff Atodlen 12A i Ddeddf Llywodraeth Leol 1972 y cedwir rhan ohoni rhag y cyhoedd odano. Gwag os na chedwir dim.
data_papers = Papurau i gyfarfodydd
data_papers_about = Un rhes ar gyfer pob adroddiad i gyfarfod. Ei dudalen yw meetings/MEETING/paper/ ar y wefan hon.
data_papers_meeting = Y cyfarfod y mae’n mynd iddo, sy’n ei enwi.
data_papers_report_of = Y rôl y mae’r adroddiad yn eiddo iddi.
data_papers_period = Y cyfnod y mae’n adrodd arno. Gwag os nad oedd adroddiad wedi’i wneud erbyn hynny.
data_papers_edition = Y rhifyn o’r adroddiad cynnydd sydd ynddo.
data_papers_wards = Wardiau yr effeithir arnynt.
data_papers_classification = Pa mor agored ydyw.
data_papers_key_decision = A yw’n gofyn am benderfyniad allweddol.
data_papers_key_notice = Y diwrnod y rhoddwyd hysbysiad o’r penderfyniad allweddol. Gwag os nad oes un yn hysbys.
data_papers_final_decision = Pwy sy’n penderfynu yn y diwedd. Gwag os y cyfarfod ei hun yw hwnnw.
data_papers_published = Y diwrnod y’i cyhoeddwyd. Gwag tra bo’n ddrafft.
data_papers_late = Pam y daeth ar ôl yr agenda. Gwag os na ddaeth.
data_looked_at = Yr hyn yr edrychodd cyfarfodydd arno
data_looked_at_about = Un rhes ar gyfer pob cam gweithredu neu ganfyddiad yr edrychodd cyfarfod arno: yn ei agenda, ei bapur neu ei gofnod, mewn cwestiwn, mewn addewid, neu gyda dyddiad newydd.
data_looked_at_meeting = Y cyfarfod.
data_looked_at_kind = Ai cam gweithredu ynteu canfyddiad ydyw.
data_looked_at_id = ID y cam gweithredu neu’r canfyddiad.
data_follow_ups = Yr hyn a addawyd i gyfarfodydd
data_follow_ups_about = Un rhes ar gyfer pob peth a addawyd i gyfarfod, a argymhellwyd ganddo neu a adawyd yn agored ganddo, gyda’i gyflwr fel yr oedd yn yr adroddiad. Ei gofnod yw follow-ups/#ID ar y wefan hon.
data_follow_ups_id = Ei enw.
data_follow_ups_kind = Pam y mae’n ddyledus.
data_follow_ups_meeting = Y cyfarfod lle y cododd.
data_follow_ups_text = Yr hyn sy’n ddyledus.
data_follow_ups_by = Y rôl sy’n ei ddyledu. Gwag os nad enwir neb.
data_follow_ups_to = Y corff y mae’n ddyledus iddo. Gwag os corff y cyfarfod ei hun yw hwnnw.
data_follow_ups_due = Pryd y mae’n ddyledus. Gwag os na roddwyd dyddiad.
data_follow_ups_state = Ei gyflwr fel yr oedd yn yr adroddiad.
data_follow_ups_days_overdue = Sawl diwrnod y mae’n hwyr. Gwag os nad yw.
data_follow_ups_answered = Pryd yr atebwyd ef. Gwag os nad atebwyd ef.
data_follow_ups_answer = Yr ateb, mewn Markdown. Gwag os nad oedd un erbyn yr adroddiad.
data_follow_ups_question = Y cwestiwn y mae’n mynd yn ôl ato. Gwag os nad yw’n mynd yn ôl at yr un.
data_questions = Cwestiynau
data_questions_about = Un rhes ar gyfer pob cwestiwn gan aelod neu’r cyhoedd, gyda’i ateb.
data_questions_id = Enw’r cwestiwn.
data_questions_asked_by = Pwy a ofynnodd: swydd, byth enw.
data_questions_asked = Pryd, yng ngeiriau’r papurau.
data_questions_answered_by = Y rôl a atebodd. Gwag os nad yw’r papurau’n dweud.
data_questions_visit = Yr ymweliad dan sylw. Gwag os nad oedd yn ymwneud ag un.
data_questions_meeting = Y cyfarfod y’i gofynnwyd iddo. Gwag os nad yw’r papurau’n dweud.
data_questions_question = Y cwestiwn.
data_questions_answer = Yr ateb, ar ffurf Markdown.
data_evidence = Tystiolaeth
data_evidence_about = Un rhes ar gyfer pob peth y mae sgoriau, datganiadau a darlleniadau’n dibynnu arno.
data_evidence_own_id = Enw’r dystiolaeth.
data_evidence_kind = Pa fath ydyw.
data_evidence_date = Ei dyddiad.
data_evidence_summary = Beth mae’n ei ddangos.
data_evidence_link = Ble y gellir ei darllen. Gwag os nad yw wedi’i chyhoeddi ar y we.
data_citations = Tystiolaeth a nodir mewn mannau eraill
data_citations_about = Un rhes ar gyfer pob darn o dystiolaeth y mae digwyddiad, cyfarfod, cwestiwn neu addewid i gyfarfod yn ei nodi.
data_citations_cited_by = Beth sy’n ei nodi.
data_citations_cited_by_id = ID y digwyddiad, y cyfarfod, y cwestiwn neu’r addewid hwnnw.
data_corrections = Cywiriadau
data_corrections_about = Un rhes ar gyfer pob cywiriad i’r wefan hon.
data_corrections_id = Enw’r cywiriad.
data_corrections_what = Beth oedd yn anghywir.
data_corrections_page = Y dudalen lle’r oedd. Gwag os oedd ar fwy nag un.
data_corrections_since = Y diwrnod cyntaf yr oedd yn anghywir.
data_corrections_corrected = Y diwrnod y’i cywirwyd.
data_corrections_was = Beth roedd yn ei ddweud. Gwag lle cywirwyd adroddiad wedi’i rewi: mae hynny yn correction_changes.
data_corrections_now = Beth mae’n ei ddweud nawr. Gwag lle cywirwyd adroddiad wedi’i rewi.
data_corrections_period = Yr adroddiad wedi’i rewi y mae’n ei gywiro, fel ID cyfnod. Gwag lle nad oedd adroddiad wedi’i rewi yn anghywir.
data_corrections_because = Pam yr oedd yn anghywir. Gwag lle na ddywedodd neb.
data_corrections_withheld = Gwir lle gallai’r hyn a ddywedwyd fod wedi dangos pwy yw rhywun, ac felly na chaiff ei ailadrodd.
data_correction_changes = Cywiriadau i adroddiadau wedi’u rhewi, fesul gosodiad
data_correction_changes_about = Un rhes ar gyfer pob gosodiad mewn adroddiad wedi’i rewi a gywirwyd. Nid oes rhes i’r hyn na ddylid ei ailadrodd.
data_correction_changes_fact = Yr hyn a gywirwyd, yn ôl ei lwybr ymhlith ffeithiau’r adroddiad, fel yn facts.json.
data_correction_changes_was = Yr hyn a ddywedodd yr adroddiad. Gwag lle na ddywedodd ddim.
data_correction_changes_now = Yr hyn y dylai fod wedi’i ddweud. Gwag lle na ddylai fod wedi dweud dim.
data_glossary = Geirfa
data_glossary_about = Un rhes ar gyfer pob term neu acronym.
data_glossary_term = Fel y mae’r papurau’n ei ddefnyddio.
data_glossary_stands_for = Geiriau’r acronym. Gwag os nad yw’n acronym.
data_glossary_meaning = Beth mae’n ei olygu.

## Feed and calendar
feed_subtitle = Adroddiadau newydd, penderfyniadau amdanynt, a chywiriadau.
feed_rights = { $licence }: { $address }
feed_report = Adroddiad cynnydd, { $period }
feed_report_summary = Fel yr oedd ar { $date }: { $headline }
feed_decision = Penderfyniad: { $body }, { $date }
feed_correction = Cywiriad: { $what }
feed_correction_summary = Anghywir ers { $since }. Roedd yn dweud: { $was } Mae’n dweud nawr: { $now }
feed_correction_of_report = Anghywir ers { $since }. { $because }
feed_sort_report = Adroddiad
feed_sort_decision = Penderfyniad
feed_sort_correction = Cywiriad
feed_follow = Dilyn adroddiadau newydd a chywiriadau (ffrwd Atom)
calendar_description = Cyfarfodydd am y cynllun, pryd y mae eu papurau i fod ar gael, dyddiadau cau ei gamau gweithredu sydd heb eu cwblhau, a’r hyn sy’n dal yn ddyledus i gyfarfodydd.
calendar_meeting = { $body }: { $title }
calendar_meeting_at = { $body }, { $time }: { $title }
calendar_item = Eitem { $item }.
calendar_papers = Mae’r papurau i fod ar gael erbyn { $date }, { $method }. Gwiriwch y dyddiad cyn dibynnu arno.
calendar_papers_due = Papurau i fod ar gael: { $body }, { $date }
calendar_notice_due = Hysbysiad o benderfyniad allweddol i’w roi: { $body }, { $date }
calendar_due_text = Erbyn diwedd y diwrnod hwn: { $method } ({ $rule }). Gwiriwch y dyddiad cyn dibynnu arno.
calendar_sort_papers = Papurau pwyllgor
calendar_deadline = Dyddiad cau: { $id } { $title }
calendar_deadline_text = “{ $says }” yn y cynllun. { $rating }.
calendar_owed = Yn ddyledus i { $body }: { $text }
calendar_owed_text = { $kind }: { $body }, { $date }. Erbyn { $due }.
calendar_sort_owed = Addewid
calendar_sort_meeting = Cyfarfod
calendar_sort_deadline = Dyddiad cau
calendar_add = Ychwanegu’r dyddiadau hyn at eich calendr
card_alt = Cynnydd fel yr oedd ar { $date }. { $headline }
card_day = Fel yr oedd ar { $date }. { $publication }.

## Timetable of a meeting
timetable_key_notice = Hysbysiad o’r penderfyniad allweddol
timetable_papers = Cyhoeddi’r papurau
timetable_meeting = Y cyfarfod
timetable_decision = Cyhoeddi’r penderfyniad
timetable_call_in = Diwedd y cyfnod galw i mewn
timetable_clear_days =
    { $days ->
        [two] { $days } ddiwrnod clir cyn y cyfarfod
       *[other] { $days } diwrnod clir cyn y cyfarfod
    }
timetable_calendar_days =
    { $days ->
        [two] { $days } ddiwrnod clir cyn y cyfarfod, boed yn ddiwrnodau gwaith neu beidio
       *[other] { $days } diwrnod clir cyn y cyfarfod, boed yn ddiwrnodau gwaith neu beidio
    }
timetable_days_before =
    { $days ->
        [two] { $days } ddiwrnod gwaith cyn y cyfarfod
       *[other] { $days } diwrnod gwaith cyn y cyfarfod
    }
timetable_days_after_meeting =
    { $days ->
        [two] { $days } ddiwrnod gwaith ar ôl y cyfarfod
       *[other] { $days } diwrnod gwaith ar ôl y cyfarfod
    }
timetable_days_after_decision =
    { $days ->
        [two] { $days } ddiwrnod gwaith ar ôl cyhoeddi’r penderfyniad
       *[other] { $days } diwrnod gwaith ar ôl cyhoeddi’r penderfyniad
    }
timetable_executive_papers = Offeryn Statudol 2012/2089, rheoliadau 6 a 7
timetable_committee_papers = Deddf Llywodraeth Leol 1972, adran 100B
timetable_key_decisions = Offeryn Statudol 2012/2089, rheoliad 9
timetable_own_rule = rheol y corff ei hun
holiday_new_year = Dydd Calan
holiday_good_friday = Dydd Gwener y Groglith
holiday_easter_monday = Dydd Llun y Pasg
holiday_early_may = Gŵyl banc dechrau Mai
holiday_spring = Gŵyl banc y gwanwyn
holiday_summer = Gŵyl banc yr haf
holiday_christmas = Dydd Nadolig
holiday_boxing_day = Gŵyl San Steffan
holiday_ve_day = Gŵyl banc dechrau Mai (Diwrnod VE)
holiday_diamond_jubilee = Jiwbilî Ddiemwnt y Frenhines
holiday_platinum_jubilee = Gŵyl banc y Jiwbilî Blatinwm
holiday_state_funeral = Gŵyl banc ar gyfer angladd gwladol y Frenhines Elizabeth II
holiday_coronation = Gŵyl banc ar gyfer coroni’r Brenin Charles III
holiday_substitute = { $name }, diwrnod amgen

## Charts: shared
chart_month_1 = Ion
chart_month_2 = Chwef
chart_month_3 = Maw
chart_month_4 = Ebr
chart_month_5 = Mai
chart_month_6 = Meh
chart_month_7 = Gorff
chart_month_8 = Awst
chart_month_9 = Medi
chart_month_10 = Hyd
chart_month_11 = Tach
chart_month_12 = Rhag
chart_short_month = { $month } { $year }
chart_short_day = { $day } { $month } { $year }
chart_span = { $first } – { $last }
chart_none = Dim
chart_not_in_plan = Nid yw yn y cynllun
chart_no_report = Nid oes adroddiad i’w ddangos eto.
chart_carried = Wedi’i gario ymlaen: ni adroddwyd dim newydd
chart_carried_forward = wedi’i gario ymlaen
chart_head_report = Adroddiad
chart_subtitle_of_priority = Blaenoriaeth { $id }. { $subtitle }
chart_source_report = Ffynhonnell: adroddiad { $report }.
chart_source_reports = Ffynhonnell: adroddiadau { $first } – { $last }.
chart_table_has_figures = Mae pob ffigur yn y tabl.
chart_table_below_has_figures = Mae pob ffigur yn y tabl isod.
chart_download = Lawrlwytho
chart_download_picture = y llun (SVG)
chart_download_or = neu
chart_download_figures = y ffigurau (CSV)
chart_verdict_progress = Cynnydd
chart_verdict_mixed = Cymysg
chart_verdict_concern = Pryder
chart_verdict_outline = Amlinell: ar lafar, nid yn ysgrifenedig
rating_finished = Wedi’i gwblhau
rating_green = Ar y trywydd iawn
rating_amber = Oedi posibl
rating_red = Materion mawr
rating_not_started = Heb ddechrau
rating_not_rated = Heb sgôr

## Charts: each kind
standing_bars_headline_empty = Nid oes cam gweithredu yn y cynllun
standing_bars_fact = { $all ->
    [one] { $count } o { $all } cam gweithredu: “{ $finished }” neu “{ $green }”
    [two] { $count } o’r { $all } gam gweithredu: “{ $finished }” neu “{ $green }”
    [few] { $count } o’r { $all } cham gweithredu: “{ $finished }” neu “{ $green }”
    [many] { $count } o’r { $all } cham gweithredu: “{ $finished }” neu “{ $green }”
   *[other] { $count } o’r { $all } cam gweithredu: “{ $finished }” neu “{ $green }”
}
standing_bars_up = { $fact } ({ $report }: { $count })
standing_bars_down = { $fact } ({ $report }: { $count })
standing_bars_as_before = { $fact } ({ $report }: cyfartal)
standing_bars_subtitle_first = Camau gweithredu yn ôl sgôr, { $report }
standing_bars_subtitle = Camau gweithredu yn ôl sgôr ym mhob adroddiad, { $reports }
standing_bars_description = Un bar ar gyfer pob adroddiad. { $reports }. Mae pob ffigur yn y tabl isod.
standing_bars_joined = Ychwanegwyd { $count } at y cynllun
standing_bars_left = Gadawodd { $count } y cynllun
standing_bars_joined_and_left = Ychwanegwyd { $joined }, gadawodd { $left } y cynllun
standing_bars_table = Camau gweithredu yn ôl sgôr ym mhob adroddiad
standing_bars_head_changes = Newidiadau i’r cynllun
priority_bars_red = { $count } â’r sgôr “{ $status }”
priority_bars_overdue = { $count } yn hwyr
priority_bars_headline_empty = Nid oes blaenoriaethau yn y cynllun eto
priority_bars_headline_none = Nid oes gan yr un flaenoriaeth gam gweithredu hwyr neu â’r sgôr “{ $status }”
priority_bars_headline_one = Blaenoriaeth { $id } sydd angen y sylw mwyaf: { $trouble }
priority_bars_headline_two = Blaenoriaeth { $one } a blaenoriaeth { $other } sydd â’r mwyaf o gamau gweithredu hwyr neu “{ $status }”
priority_bars_headline_several = { $count ->
    [two] Mae { $count } flaenoriaeth yn gydradd uchaf o ran camau gweithredu hwyr neu “{ $status }”
   *[other] Mae { $count } blaenoriaeth yn gydradd uchaf o ran camau gweithredu hwyr neu “{ $status }”
}
priority_bars_subtitle = Camau gweithredu pob blaenoriaeth yn ôl sgôr, { $report }
priority_bars_subtitle_some = Camau gweithredu yn ôl sgôr ar gyfer { $count } o’r { $all } blaenoriaeth, { $report }
priority_bars_by_trouble = { $which }; y nifer mwyaf â’r sgôr “{ $status }” neu’n hwyr yn gyntaf
priority_bars_in_order = { $which }; yn nhrefn y cynllun
priority_bars_description = Un bar ar gyfer pob blaenoriaeth, i gyd ar yr un raddfa.
priority_bars_description_clear = { $count ->
    [0] Mae gan bob blaenoriaeth gamau gweithredu sy’n hwyr neu sydd â’r sgôr “{ $status }”.
    [one] Nid oes gan { $count } flaenoriaeth gamau gweithredu sy’n hwyr neu sydd â’r sgôr “{ $status }”.
    [two] Nid oes gan { $count } flaenoriaeth gamau gweithredu sy’n hwyr neu sydd â’r sgôr “{ $status }”.
   *[other] Nid oes gan { $count } blaenoriaeth gamau gweithredu sy’n hwyr neu sydd â’r sgôr “{ $status }”.
}
priority_bars_table = Camau gweithredu pob blaenoriaeth yn ôl sgôr, a faint sy’n hwyr
standing_matrix_headline_first = { $count ->
    [0] Nid oes cam gweithredu heb ei gwblhau
    [one] { $count } cam gweithredu heb ei gwblhau
    [two] { $count } gam gweithredu heb eu cwblhau
    [few] { $count } cham gweithredu heb eu cwblhau
    [many] { $count } cham gweithredu heb eu cwblhau
   *[other] { $count } cam gweithredu heb eu cwblhau
}
standing_matrix_headline = { $all ->
    [one] Mae { $count } o { $all } cam gweithredu heb orffen â’r un sgôr ers { $report }
    [two] Mae { $count } o’r { $all } gam gweithredu heb orffen â’r un sgôr ers { $report }
    [few] Mae { $count } o’r { $all } cham gweithredu heb orffen â’r un sgôr ers { $report }
    [many] Mae { $count } o’r { $all } cham gweithredu heb orffen â’r un sgôr ers { $report }
   *[other] Mae { $count } o’r { $all } cam gweithredu heb orffen â’r un sgôr ers { $report }
}
standing_matrix_subtitle_some = Y { $count } o’r { $all } cam gweithredu sydd â’r un sgôr ers yr amser hiraf, fesul adroddiad; y rhai a gwblhawyd ar y diwedd
standing_matrix_subtitle_first = Sgôr pob cam gweithredu, { $report }; y rhai a gwblhawyd ar y diwedd
standing_matrix_subtitle = Sgôr pob cam gweithredu ym mhob adroddiad, y rhai heb newid ers yr amser hiraf yn gyntaf; y rhai a gwblhawyd ar y diwedd
standing_matrix_description = Un rhes ar gyfer pob cam gweithredu, un golofn ar gyfer pob adroddiad. Mae’r tabl isod yn enwi pob sgôr.
standing_matrix_table = Sgôr pob cam gweithredu ym mhob adroddiad; wedi’i gario ymlaen lle nad adroddwyd dim
standing_strip_headline = Sgôr cam gweithredu { $id }: { $status }
standing_strip_headline_silent = Sgôr cam gweithredu { $id }: { $status }, heb ddiweddariad ers { $report }
standing_strip_headline_changed = Sgôr cam gweithredu { $id }: { $status }; yn yr adroddiad blaenorol: { $was }
standing_strip_headline_unchanged = Sgôr cam gweithredu { $id }: { $status }, heb newid ers { $report }
standing_strip_headline_not_yet = Nid yw cam gweithredu { $id } yn y cynllun eto
standing_strip_headline_left = Mae cam gweithredu { $id } wedi gadael y cynllun
standing_strip_headline_unrated = Nid yw cam gweithredu { $id } wedi cael sgôr
standing_strip_subtitle_first = Sgôr cam gweithredu { $id }, { $report }
standing_strip_subtitle = Sgôr cam gweithredu { $id } ym mhob adroddiad, { $reports }
standing_strip_description = Un gell ar gyfer pob adroddiad, yr hynaf yn gyntaf. { $told }. Mae pob sgôr yn y tabl isod.
standing_strip_table = Sgôr y cam gweithredu ym mhob adroddiad
standing_strip_head = Sgôr
standing_strip_head_known = Sut y gwyddom
standing_strip_not_yet = Nid yw yn y cynllun eto
standing_strip_withdrawn = Tynnwyd yn ôl o’r cynllun
standing_strip_updated = Diweddarwyd gan y perchennog
standing_strip_confirmed = Cadarnhawyd gan y perchennog: dim newid
standing_strip_carried = Wedi’i gario ymlaen: ni dderbyniwyd dim
standing_strip_nothing = Ni dderbyniwyd dim erioed
standing_strip_rated_in = sgôr: { $status } yn adroddiad { $report }
standing_strip_rated_since = sgôr: { $status } ers { $report }
standing_strip_rated_before = sgôr: { $status } cyn { $report }
standing_strip_rated_from = sgôr: { $status } o adroddiad { $report } ymlaen
standing_strip_in = { $status } yn adroddiad { $report }
standing_strip_since = { $status } ers { $report }
standing_strip_before = { $status } cyn { $report }
standing_strip_from = { $status } o adroddiad { $report } ymlaen
standing_strip_earlier = { $count ->
    [one] { $count } sefyllfa gynharach, wedyn { $later }
   *[other] { $count } sefyllfa gynharach, wedyn { $later }
}
standing_strip_silent = { $told }, wedi’i gario ymlaen ers hynny
standing_strip_silent_since = { $told }, wedi’i gario ymlaen ers { $report }
movement_flow_headline_first = Nid oes dim i gymharu’r adroddiad cyntaf ag ef
movement_flow_headline_none = Nid oes sgôr wedi newid ers { $report }
movement_flow_headline = { $changes } ers { $report }
movement_flow_led_neither = Dim cam gweithredu’n well nac yn waeth
movement_flow_led_better = { $count ->
    [0] Dim cam gweithredu’n well
    [one] { $count } cam gweithredu’n well
    [two] { $count } gam gweithredu’n well
    [few] { $count } cham gweithredu’n well
    [many] { $count } cham gweithredu’n well
   *[other] { $count } cam gweithredu’n well
}
movement_flow_led_worse = { $count ->
    [0] dim un yn waeth
   *[other] { $count } yn waeth
}
movement_flow_led_new = { $count } newydd
movement_flow_led_first_rated = { $count } â sgôr am y tro cyntaf
movement_flow_said_better = { $count } yn well
movement_flow_said_finished = { $count ->
    [one] { $count } wedi’i gwblhau
   *[other] { $count } wedi’u cwblhau
}
movement_flow_said_worse = { $count } yn waeth
movement_flow_said_new = { $count } newydd yn y cynllun
movement_flow_said_first_rated = { $count } â sgôr am y tro cyntaf
movement_flow_said_withdrawn = { $count ->
    [one] { $count } wedi’i dynnu’n ôl
   *[other] { $count } wedi’u tynnu’n ôl
}
movement_flow_said_unmoved = { $count } heb newid
movement_flow_said_none = Nid oes camau gweithredu yn y naill na’r llall.
movement_flow_subtitle_first = Camau gweithredu yn ôl sgôr, { $report }
movement_flow_subtitle = { $count ->
    [one] { $count } cam gweithredu yn ôl sgôr: { $before }, wedyn { $now }
    [two] { $count } gam gweithredu yn ôl sgôr: { $before }, wedyn { $now }
    [few] { $count } cham gweithredu yn ôl sgôr: { $before }, wedyn { $now }
    [many] { $count } cham gweithredu yn ôl sgôr: { $before }, wedyn { $now }
   *[other] { $count } cam gweithredu yn ôl sgôr: { $before }, wedyn { $now }
}
movement_flow_description_first = Dim llun: nid oes adroddiad cyn yr adroddiad cyntaf. Mae ei sgoriau yn y tabl isod.
movement_flow_description = Sut y symudodd camau gweithredu o sgoriau adroddiad { $before } i sgoriau adroddiad { $now }.
movement_flow_largest = Y newid mwyaf mewn sgôr: { $count } o “{ $from }” i “{ $to }”.
movement_flow_description_table = Mae’r tabl isod yn rhoi pob ffigur ac yn enwi’r camau gweithredu.
movement_flow_source = Ffynhonnell: adroddiad { $before } ac adroddiad { $now }.
movement_flow_nothing_to_compare = Dyma’r adroddiad cyntaf, felly nid oes dim i’w gymharu ag ef.
movement_flow_new = Newydd yn y cynllun
movement_flow_left = Gadawodd y cynllun
movement_flow_still = Heb newid ({ $status }): { $actions }
movement_flow_from_to = { $from }, bellach { $to }: { $actions }
movement_flow_from_left = { $from }, gadawodd y cynllun: { $actions }
movement_flow_list_changed = Wedi newid ers { $report }
movement_flow_list_unmoved = Heb newid
movement_flow_table_first = Camau gweithredu yn ôl sgôr yn adroddiad { $report }, yr adroddiad cyntaf
movement_flow_table = Camau gweithredu yn ôl sgôr yn adroddiad { $before } ac yn adroddiad { $now }
movement_flow_head_kind = Beth ddigwyddodd
movement_flow_head_before = Cynt
movement_flow_head_now = Nawr
movement_flow_head_which = Pa gamau gweithredu
movement_flow_any = Unrhyw un
movement_flow_no_report_before = Dim adroddiad cynharach
movement_flow_total_in = Cyfanswm yn adroddiad { $report }
movement_flow_total_at = Cyfanswm ar { $date }
movement_flow_total_new = Cyfanswm newydd yn y cynllun
movement_flow_total_left = Cyfanswm a adawodd
movement_flow_named_above = Enwir yn y rhesi uchod
movement_flow_and_more = { $names } a { $count } arall
completeness_bars_updated = Diweddarwyd
completeness_bars_confirmed = Cadarnhawyd heb newid
completeness_bars_carried = Cariwyd ymlaen
completeness_bars_silent = Heb adroddiad erioed
completeness_bars_none_rated = Nid oes gan yr un cam gweithredu sgôr eto
completeness_bars_evidence = Sgoriau â thystiolaeth: { $count } o { $all }
completeness_bars_headline_empty = Nid oedd camau gweithredu yn y cynllun adeg adroddiad { $report }
completeness_bars_headline_none = Ni ddiweddarwyd na chadarnhawyd unrhyw gam gweithredu ar gyfer { $report }
completeness_bars_headline_only = Diweddarwyd neu cadarnhawyd yr unig gam gweithredu ar gyfer { $report }
completeness_bars_headline_all = { $all ->
    [two] Diweddarwyd neu cadarnhawyd y ddau gam gweithredu ar gyfer { $report }
    [few] Diweddarwyd neu cadarnhawyd pob un o’r { $all } cham gweithredu ar gyfer { $report }
    [many] Diweddarwyd neu cadarnhawyd pob un o’r { $all } cham gweithredu ar gyfer { $report }
   *[other] Diweddarwyd neu cadarnhawyd pob un o’r { $all } cam gweithredu ar gyfer { $report }
}
completeness_bars_headline_some = { $all ->
    [two] Diweddarwyd neu cadarnhawyd { $count } o’r { $all } gam gweithredu ar gyfer { $report }
    [few] Diweddarwyd neu cadarnhawyd { $count } o’r { $all } cham gweithredu ar gyfer { $report }
    [many] Diweddarwyd neu cadarnhawyd { $count } o’r { $all } cham gweithredu ar gyfer { $report }
   *[other] Diweddarwyd neu cadarnhawyd { $count } o’r { $all } cam gweithredu ar gyfer { $report }
}
completeness_bars_subtitle = Sut yr adroddwyd ar gamau gweithredu, { $reports }; o dan bob bar, sgoriau â thystiolaeth
completeness_bars_description = Un bar ar gyfer pob adroddiad. { $reports }. Mae pob ffigur yn y tabl isod.
completeness_bars_said_updated = diweddarwyd { $count }
completeness_bars_said_confirmed = cadarnhawyd { $count } heb newid
completeness_bars_said_carried = cariwyd { $count } ymlaen
completeness_bars_said_silent = { $count } heb adroddiad erioed
completeness_bars_said_none = dim camau gweithredu
completeness_bars_said_unrated = nid oes gan yr un cam gweithredu sgôr
completeness_bars_said_evidence = sgoriau sy’n nodi tystiolaeth: { $count } o { $all }
completeness_bars_table = Sut yr adroddwyd ar gamau gweithredu pob adroddiad
completeness_bars_head_rated = Â sgôr
completeness_bars_head_evidence = Sgôr â thystiolaeth
finding_matrix_empty = Nid yw’r cynllun yn enwi canfyddiadau eto.
finding_matrix_headline_empty = Nid yw’r cynllun yn enwi canfyddiadau eto
finding_matrix_headline_only_unanswered = Nid oes cam gweithredu sy’n enwi’r unig ganfyddiad
finding_matrix_headline_none_answered = { $all ->
    [two] Nid oes cam gweithredu sy’n enwi’r un o’r { $all } ganfyddiad
    [few] Nid oes cam gweithredu sy’n enwi’r un o’r { $all } chanfyddiad
    [many] Nid oes cam gweithredu sy’n enwi’r un o’r { $all } chanfyddiad
   *[other] Nid oes cam gweithredu sy’n enwi’r un o’r { $all } canfyddiad
}
finding_matrix_headline_unanswered = { $all ->
    [two] Nid oes cam gweithredu sy’n enwi { $count } o’r { $all } ganfyddiad
    [few] Nid oes cam gweithredu sy’n enwi { $count } o’r { $all } chanfyddiad
    [many] Nid oes cam gweithredu sy’n enwi { $count } o’r { $all } chanfyddiad
   *[other] Nid oes cam gweithredu sy’n enwi { $count } o’r { $all } canfyddiad
}
finding_matrix_headline_alike = { $all ->
    [one] Mae gan yr unig ganfyddiad gamau gweithredu; y dyfarniad diweddaraf: { $verdict }
    [two] Mae gan y ddau ganfyddiad gamau gweithredu; y dyfarniad diweddaraf ar y ddau: { $verdict }
    [few] Mae gan y { $all } chanfyddiad gamau gweithredu; y dyfarniad diweddaraf ar bob un: { $verdict }
    [many] Mae gan y { $all } chanfyddiad gamau gweithredu; y dyfarniad diweddaraf ar bob un: { $verdict }
   *[other] Mae gan y { $all } canfyddiad gamau gweithredu; y dyfarniad diweddaraf ar bob un: { $verdict }
}
finding_matrix_headline_verdicts = { $all ->
    [one] Camau gweithredu i’r unig ganfyddiad; dyfarniadau diweddaraf: { $verdicts }
    [two] Camau gweithredu i’r ddau ganfyddiad; dyfarniadau diweddaraf: { $verdicts }
    [few] Camau gweithredu i’r { $all } chanfyddiad; dyfarniadau diweddaraf: { $verdicts }
    [many] Camau gweithredu i’r { $all } chanfyddiad; dyfarniadau diweddaraf: { $verdicts }
   *[other] Camau gweithredu i’r { $all } canfyddiad; dyfarniadau diweddaraf: { $verdicts }
}
finding_matrix_headline_no_verdict = { $all ->
    [one] Mae gan yr unig ganfyddiad gamau gweithredu; dim dyfarniad gan unrhyw ymweliad eto
    [two] Mae gan y ddau ganfyddiad gamau gweithredu; dim dyfarniad gan unrhyw ymweliad eto
    [few] Mae gan y { $all } chanfyddiad gamau gweithredu; dim dyfarniad gan unrhyw ymweliad eto
    [many] Mae gan y { $all } chanfyddiad gamau gweithredu; dim dyfarniad gan unrhyw ymweliad eto
   *[other] Mae gan y { $all } canfyddiad gamau gweithredu; dim dyfarniad gan unrhyw ymweliad eto
}
finding_matrix_all_progress = cynnydd
finding_matrix_all_mixed = cymysg
finding_matrix_all_concern = pryder
finding_matrix_count_progress = cynnydd ({ $count })
finding_matrix_count_mixed = cymysg ({ $count })
finding_matrix_count_concern = pryder ({ $count })
finding_matrix_count_none = dim ({ $count })
finding_matrix_subtitle = Canfyddiadau yn ôl yr hyn a ddywedodd pob ymweliad amdanynt, a’r camau gweithredu sy’n eu henwi yn ôl sgôr, { $report }
finding_matrix_source = Ffynhonnell: adroddiad { $report }, a’r hyn yr oedd arolygwyr wedi’i ddweud a’i ysgrifennu hyd hynny.
finding_matrix_description = Un rhes ar gyfer pob canfyddiad, { $count ->
    [0] ni fu unrhyw ymweliad
    [one] un golofn ar gyfer yr hyn a ddywedodd yr ymweliad amdano
    [two] { $count } golofn ar gyfer yr hyn a ddywedodd ymweliadau amdano, yr hynaf yn gyntaf
    [few] { $count } cholofn ar gyfer yr hyn a ddywedodd ymweliadau amdano, yr hynaf yn gyntaf
    [many] { $count } cholofn ar gyfer yr hyn a ddywedodd ymweliadau amdano, yr hynaf yn gyntaf
   *[other] { $count } colofn ar gyfer yr hyn a ddywedodd ymweliadau amdano, yr hynaf yn gyntaf
}, wedyn y camau gweithredu sy’n ei enwi fel bar yn ôl sgôr.
finding_matrix_description_forgotten = { $count ->
    [one] Nid oes cam gweithredu’n enwi canfyddiad { $findings } ac nid oes ymweliad yn ei grybwyll.
   *[other] Nid oes cam gweithredu’n enwi canfyddiadau { $findings } ac nid oes ymweliad yn eu crybwyll.
}
finding_matrix_description_table = Mae pob dyfarniad a ffigur yn y tabl isod.
finding_matrix_inspection = Arolygiad
finding_matrix_monitoring_visit = Ymweliad monitro
finding_matrix_peer_review = Adolygiad gan gymheiriaid
finding_matrix_table = Pob canfyddiad, yr hyn a ddywedodd ymweliadau amdano, a’r camau gweithredu sy’n ei enwi
finding_matrix_head = Canfyddiad
finding_matrix_head_first = Yn ei enwi gyntaf
finding_matrix_head_ratings = Eu sgoriau
finding_matrix_first = { $count ->
    [one] { $count } yn ei enwi gyntaf
   *[other] { $count } yn ei enwi gyntaf
}
finding_matrix_not_said = Ni nodwyd
finding_matrix_unanswered = Dim cam gweithredu’n ei enwi
finding_matrix_forgotten = Dim ymweliad yn ei grybwyll, dim cam gweithredu’n ei enwi
finding_matrix_no_verdict = Dim dyfarniad
finding_matrix_told = ar lafar
finding_matrix_chip_told = { $verdict }, ar lafar
finding_matrix_chip_nothing = – heb ei grybwyll
finding_matrix_title_told = { $verdict }, ar lafar
finding_matrix_cell_told = { $verdict } (ar lafar)
finding_matrix_not_mentioned = Heb ei grybwyll
finding_matrix_mentioned = Crybwyllwyd heb ddyfarniad
slips_empty_undated = Nid oes unrhyw gam gweithredu wedi cael dyddiad a allai fynd heibio.
slips_empty = Ni fethwyd ac ni newidiwyd unrhyw ddyddiad a addawyd gyntaf.
slips_headline_undated = Nid oedd gan yr un cam gweithredu ddyddiad a allai fynd heibio pan addawyd ef gyntaf
slips_headline_one_kept = Mae’r unig gam gweithredu â dyddiad wedi gorffen neu cyn ei ddyddiad cyntaf; { $changed }
slips_headline_one_past = Mae’r unig gam gweithredu â dyddiad heb orffen wedi’r dyddiad cyntaf; { $changed }
slips_headline_none = { $all ->
    [two] 0 o’r { $all } gam gweithredu â dyddiad heb orffen wedi’r dyddiad cyntaf; { $changed }
    [few] 0 o’r { $all } cham gweithredu â dyddiad heb orffen wedi’r dyddiad cyntaf; { $changed }
    [many] 0 o’r { $all } cham gweithredu â dyddiad heb orffen wedi’r dyddiad cyntaf; { $changed }
   *[other] 0 o’r { $all } cam gweithredu â dyddiad heb orffen wedi’r dyddiad cyntaf; { $changed }
}
slips_headline_all = Pob cam gweithredu â dyddiad ({ $all }) heb orffen wedi’r dyddiad cyntaf; { $changed }
slips_headline_some = { $all ->
    [two] { $count } o’r { $all } gam gweithredu â dyddiad heb orffen wedi’r dyddiad cyntaf; { $changed }
    [few] { $count } o’r { $all } cham gweithredu â dyddiad heb orffen wedi’r dyddiad cyntaf; { $changed }
    [many] { $count } o’r { $all } cham gweithredu â dyddiad heb orffen wedi’r dyddiad cyntaf; { $changed }
   *[other] { $count } o’r { $all } cam gweithredu â dyddiad heb orffen wedi’r dyddiad cyntaf; { $changed }
}
slips_dates_changed = { $count ->
    [0] ni newidiwyd dyddiad
    [two] newidiwyd { $count } ddyddiad
   *[other] newidiwyd { $count } dyddiad
}
slips_subtitle = Y dyddiad a addawyd gyntaf, pob newid a’r dyddiad cau nawr, ar { $date }
slips_subtitle_kept = Y dyddiad a addawyd gyntaf, pob newid a’r dyddiad cau nawr, ar { $date }; { $count ->
    [one] { $count } cam gweithredu arall heb fynd y tu hwnt i’r dyddiad cyntaf
    [two] { $count } gam gweithredu arall heb fynd y tu hwnt i’r dyddiad cyntaf
    [few] { $count } cham gweithredu arall heb fynd y tu hwnt i’r dyddiad cyntaf
    [many] { $count } cham gweithredu arall heb fynd y tu hwnt i’r dyddiad cyntaf
   *[other] { $count } cam gweithredu arall heb fynd y tu hwnt i’r dyddiad cyntaf
}
slips_description = Llinell amser â rhes ar gyfer pob cam gweithredu y mae ei ddyddiad cyntaf wedi mynd heibio neu wedi newid, o gymharu â’r dyddiad { $date }.
slips_description_longest = { $count ->
    [one] Y cam gweithredu mwyaf hwyr yw
   *[other] Y camau gweithredu mwyaf hwyr yw
} { $names }, o { $days ->
    [two] { $days } ddiwrnod
   *[other] { $days } diwrnod
}.
slips_description_undated = { $count ->
    [one] Nid oes gan { $count } cam gweithredu heb orffen ddyddiad a allai fynd heibio; fe’i rhestrir o dan y rhesi.
    [two] Nid oes gan { $count } gam gweithredu heb orffen ddyddiad a allai fynd heibio; fe’u rhestrir o dan y rhesi.
    [few] Nid oes gan { $count } cham gweithredu heb orffen ddyddiad a allai fynd heibio; fe’u rhestrir o dan y rhesi.
    [many] Nid oes gan { $count } cham gweithredu heb orffen ddyddiad a allai fynd heibio; fe’u rhestrir o dan y rhesi.
   *[other] Nid oes gan { $count } cam gweithredu heb orffen ddyddiad a allai fynd heibio; fe’u rhestrir o dan y rhesi.
}
slips_description_table = Mae pob dyddiad yn y tabl.
slips_kind_event = yn aros am ddigwyddiad
slips_kind_start = â dyddiad dechrau yn unig
slips_kind_interim = â dyddiad ar gyfer cam cyntaf yn unig
slips_kind_ongoing = yn parhau
slips_kind_none = heb ddyddiad cau
slips_kind_unclear = mewn geiriau nad ydynt yn rhoi dyddiad
slips_deadline_now = Dyddiad cau nawr
slips_key_changed = Newidiwyd i
slips_key_late = Amser ar ei ôl
slips_key_finished = Adroddwyd ei gwblhau
slips_same_month = Yr un mis
slips_later = { $count ->
    [two] { $count } fis yn hwyrach
   *[other] { $count } mis yn hwyrach
}
slips_earlier = { $count ->
    [two] { $count } fis yn gynharach
   *[other] { $count } mis yn gynharach
}
slips_dated_later_on = Rhoddwyd dyddiad wedyn
slips_taken_away = Tynnwyd y dyddiad
slips_not_redated = Dyddiad heb newid
slips_overdue = { $count ->
    [two] { $count } ddiwrnod yn hwyr
   *[other] { $count } diwrnod yn hwyr
}
slips_finished_late = { $count ->
    [two] Hyd at { $count } ddiwrnod yn hwyr
   *[other] Hyd at { $count } diwrnod yn hwyr
}
slips_not_due = Heb gyrraedd y dyddiad eto
slips_finished_on_time = Cwblhawyd ar amser
slips_finished_by_new_date = Cwblhawyd erbyn y dyddiad newydd
slips_finished = Wedi’i gwblhau
slips_reported = { $state }; adroddwyd: { $date }
slips_undated = Dim dyddiad a allai fynd heibio
slips_no_date = Dim dyddiad
slips_no_date_but = Dim dyddiad: { $words }
slips_said_in = { $date }, yn ôl adroddiad { $report }
slips_left_out = { $count ->
    [one] { $count } cam gweithredu arall sydd wedi llithro llai
    [two] { $count } gam gweithredu arall sydd wedi llithro llai
    [few] { $count } cham gweithredu arall sydd wedi llithro llai
    [many] { $count } cham gweithredu arall sydd wedi llithro llai
   *[other] { $count } cam gweithredu arall sydd wedi llithro llai
}
slips_not_shown = Heb eu dangos: { $what }
slips_band = Dim dyddiad a allai fynd heibio: { $count }
slips_band_kind = { $count } { $kind }: { $names }
slips_table = Dyddiadau a addawyd gyntaf sydd wedi mynd heibio neu wedi newid
slips_head_redated = Newidiadau dyddiad
slips_head_each = Pob dyddiad newydd
slips_head_moved = Misoedd o symud
slips_head_state = Sefyllfa: { $date }
slips_head_without = Heb ddyddiad: { $kind }
slips_head_all_without = Pob un heb ddyddiad a allai fynd heibio
slips_cell_not_shown = Heb ei ddangos
slips_cell_beyond = Y tu hwnt i’r { $count } mwyaf
slips_cell_not_counted = Heb ei gyfrif
slips_cell_not_measured = Ni ellir ei fesur
burn_up_empty = Nid oes gan yr un cam gweithredu ddyddiad cyntaf a allai fynd heibio, felly nid oes dim i gynllunio wrtho.
burn_up_headline_undated = Dim dyddiad cyntaf i’r un cam gweithredu, felly nid yw’n hysbys pryd y dylai’r cynllun orffen
burn_up_headline_one = { $due ->
    [0] Nid oedd yr unig gam gweithredu â dyddiad i’w gwblhau
   *[other] Roedd yr unig gam gweithredu â dyddiad i’w gwblhau
} erbyn { $date }; { $finished ->
    [0] nid yw wedi’i gwblhau
   *[other] mae wedi’i gwblhau
}
burn_up_headline_none = { $all ->
    [two] 0 o’r { $all } gam gweithredu â dyddiad i’w cwblhau erbyn { $date }; { $finished }
    [few] 0 o’r { $all } cham gweithredu â dyddiad i’w cwblhau erbyn { $date }; { $finished }
    [many] 0 o’r { $all } cham gweithredu â dyddiad i’w cwblhau erbyn { $date }; { $finished }
   *[other] 0 o’r { $all } cam gweithredu â dyddiad i’w cwblhau erbyn { $date }; { $finished }
}
burn_up_headline_all = Pob cam gweithredu â dyddiad ({ $all }) i’w gwblhau erbyn { $date }; { $finished }
burn_up_headline_some = { $all ->
    [two] { $count } o’r { $all } gam gweithredu â dyddiad
    [few] { $count } o’r { $all } cham gweithredu â dyddiad
    [many] { $count } o’r { $all } cham gweithredu â dyddiad
   *[other] { $count } o’r { $all } cam gweithredu â dyddiad
} { $count ->
    [one] i’w gwblhau
   *[other] i’w cwblhau
} erbyn { $date }; { $finished }
burn_up_are_finished = { $count ->
    [0] ni chwblhawyd yr un
   *[other] cwblhawyd { $count }
}
burn_up_subtitle = Camau gweithredu yn y cynllun ar { $date } â dyddiad a addawyd gyntaf: cynlluniwyd, a chwblhawyd ym mhob adroddiad, { $reports }
burn_up_description_none = Nid oes llun i’w ddangos; mae’r hyn a ddywedodd pob adroddiad yn y tabl.
burn_up_description = Tair llinell dros amser: camau gweithredu a gynlluniwyd yn ôl eu dyddiadau cyntaf, yn codi i { $all }; camau gweithredu a gwblhawyd, { $finished } ar { $date }; a chamau gweithredu a gwblhawyd â thystiolaeth, { $evidenced }.
burn_up_description_undated = { $count ->
    [one] Nid oedd gan { $count } cam gweithredu arall ddyddiad cyntaf ac nid yw mewn unrhyw linell.
    [two] Nid oedd gan { $count } gam gweithredu arall ddyddiad cyntaf ac nid ydynt mewn unrhyw linell.
    [few] Nid oedd gan { $count } cham gweithredu arall ddyddiad cyntaf ac nid ydynt mewn unrhyw linell.
    [many] Nid oedd gan { $count } cham gweithredu arall ddyddiad cyntaf ac nid ydynt mewn unrhyw linell.
   *[other] Nid oedd gan { $count } cam gweithredu arall ddyddiad cyntaf ac nid ydynt mewn unrhyw linell.
}
burn_up_with_evidence = { $count } â thystiolaeth
burn_up_finished = { $count ->
    [one] { $count } wedi’i gwblhau
   *[other] { $count } wedi’u cwblhau
}
burn_up_finished_with_evidence = { $count ->
    [one] { $count } wedi’i gwblhau â thystiolaeth
   *[other] { $count } wedi’u cwblhau â thystiolaeth
}
burn_up_gap = { $due ->
    [one] { $due } i’w gwblhau
   *[other] { $due } i’w cwblhau
}, { $finished ->
    [one] { $finished } wedi’i gwblhau
   *[other] { $finished } wedi’u cwblhau
}
burn_up_due = { $count ->
    [one] { $count } i’w gwblhau erbyn { $date }
   *[other] { $count } i’w cwblhau erbyn { $date }
}
burn_up_planned = Cynlluniwyd { $count } erbyn { $date }
burn_up_undated = { $count ->
    [one] Nid oedd gan { $count } cam gweithredu ddyddiad ar y dechrau ac nid yw mewn unrhyw linell
    [two] Nid oedd gan { $count } gam gweithredu ddyddiad ar y dechrau ac nid ydynt mewn unrhyw linell
    [few] Nid oedd gan { $count } cham gweithredu ddyddiad ar y dechrau ac nid ydynt mewn unrhyw linell
    [many] Nid oedd gan { $count } cham gweithredu ddyddiad ar y dechrau ac nid ydynt mewn unrhyw linell
   *[other] Nid oedd gan { $count } cam gweithredu ddyddiad ar y dechrau ac nid ydynt mewn unrhyw linell
}
burn_up_table = Camau gweithredu a gynlluniwyd yn ôl eu dyddiadau cyntaf, a’r rhai a gwblhawyd
burn_up_head_date = Dyddiad
burn_up_head_planned = Cynlluniwyd erbyn hynny
burn_up_head_evidenced = Cwblhawyd â thystiolaeth
burn_up_head_undated = Heb ddyddiad, heb linell
burn_up_to_come = Eto i ddod
burn_up_not_reported = Heb ei adrodd eto
measure_headline_none = Ni chyhoeddwyd ffigur
measure_said_common = dim newid gwirioneddol
measure_said_better = yn gwella
measure_said_worse = yn gwaethygu
measure_said_up = yn codi
measure_said_down = yn gostwng
measure_said_change = newid gwirioneddol
measure_subtitle = { $title }: darlleniadau, { $dates }
measure_subtitle_run = { $title }: darlleniadau a’u canolrif, { $dates }
measure_subtitle_control = { $title }: darlleniadau a’r hyn y mae siawns yn ei egluro, { $dates }
measure_description_points = { $count ->
    [0] Dim i’w ddangos
    [one] Un pwynt
    [two] { $count } bwynt
    [few] { $count } phwynt
    [many] { $count } phwynt
   *[other] { $count } pwynt
}
measure_description_line = { $count ->
    [two] Llinell o { $count } bwynt
    [few] Llinell o { $count } phwynt
    [many] Llinell o { $count } phwynt
   *[other] Llinell o { $count } pwynt
}
measure_description_gaps = { $what }; heb ffigur: { $gaps }
measure_description_table = Mae pob darlleniad yn y tabl isod.
measure_source = Ffynhonnell: { $source }.
measure_sparkline = { $count } ffigur, o { $first } i { $last }
measure_value_in = { $value } ({ $date })
measure_no_limits_to_judge_by = Dim terfynau i’w farnu yn eu herbyn
measure_point_better = Gwell
measure_point_worse = Gwaeth
measure_point_neutral = Mwy na siawns
measure_point_outside_up = uwchlaw’r terfyn uchaf
measure_point_outside_down = islaw’r terfyn isaf
measure_point_trend_up = un o saith neu fwy yn olynol sy’n codi
measure_point_trend_down = un o saith neu fwy yn olynol sy’n gostwng
measure_point_two_in_three_up = un o ddau o bob tri yn agos at y terfyn uchaf
measure_point_two_in_three_down = un o ddau o bob tri yn agos at y terfyn isaf
measure_point_shift_up = un o saith neu fwy yn olynol uwchlaw’r cyfartaledd
measure_point_shift_down = un o saith neu fwy yn olynol islaw’r cyfartaledd
measure_why_too_few = rhy ychydig o ddarlleniadau
measure_why_fewer = llai na { $count } darlleniad
measure_why_same = mae pob darlleniad yr un fath
measure_why_screened = mae pob darlleniad yr un fath heblaw am ychydig o newidiadau mawr
measure_why_not_finite = nid yw un o’r darlleniadau yn rhif
measure_chart_reading = Darlleniad
measure_chart_common = Amrywiad arferol
measure_chart_improvement = Gwell nag y mae siawns yn ei egluro
measure_chart_concern = Gwaeth nag y mae siawns yn ei egluro
measure_chart_neutral = Mwy o newid nag y mae siawns yn ei egluro
measure_chart_counted_differently = Cyfrifwyd yn wahanol o hyn ymlaen
measure_chart_not_due = heb ddod eto
measure_chart_baseline_at = Llinell sylfaen { $value }
measure_chart_target = Targed { $value } erbyn { $date }
measure_chart_target_close = Targed { $value } erbyn { $date }; agos o { $from }
measure_chart_upper = Terfyn uchaf { $value }
measure_chart_lower = Terfyn isaf { $value }
measure_chart_upper_trial = Terfyn uchaf prawf { $value }
measure_chart_lower_trial = Terfyn isaf prawf { $value }
measure_chart_average = Cyfartaledd { $value }
measure_chart_median = Canolrif { $value }
measure_chart_trial = Terfynau prawf ({ $count } darlleniad): byddant yn symud wrth i ragor o ddarlleniadau ddod i mewn.
measure_chart_impossible = Dangosir terfyn sydd y tu hwnt i’r hyn sy’n bosibl ar yr ymyl; mae’n llawn yn y tabl.
measure_sign_letters = H: uchel neu’n codi; L: isel neu’n gostwng
measure_sign_suppressed = [c]{"\u00A0"}wedi’i atal, fel na ellir adnabod neb
measure_sign_not_collected = [x]{"\u00A0"}heb ei gasglu
measure_sign_not_applicable = [z]{"\u00A0"}amherthnasol
measure_sign_unknown = ?{"\u00A0"}ni roddwyd ffigur
measure_sign_provisional = [p]{"\u00A0"}dros dro: pwynt agored
measure_sign_revised = [r]{"\u00A0"}diwygiwyd ers ei gyhoeddi gyntaf
measure_sign_break = [b]{"\u00A0"}toriad: cyfrifwyd yn wahanol o hyn ymlaen
measure_sign_low = [low]{"\u00A0"}yn talgrynnu i 0 ond nid 0 ydyw
measure_sign_unreliable = [u]{"\u00A0"}yn seiliedig ar gyn lleied fel y gall gamarwain
measure_sign_estimated = [e]{"\u00A0"}amcangyfrif
measure_shorthand_provisional = [p]{"\u00A0"}dros dro: gall newid eto
# $signs is a list with semicolons: [c] suppressed; [p] provisional.
table_shorthand = Yn y tabl hwn: { $signs }.
measure_mark_provisional = dros dro [p]
measure_mark_revised = diwygiwyd [r]
measure_mark_break = cyfrifwyd yn wahanol o hyn ymlaen [b]
measure_mark_unreliable = gall gamarwain [u]
measure_mark_estimated = amcangyfrif [e]
measure_table = Pob darlleniad
measure_table_judged = Pob darlleniad, yr hyn y mae’n ei ddweud, a’r llinellau y caiff ei farnu yn eu herbyn
measure_head_when = Pryd
measure_head_value = Gwerth
measure_head_says = Beth mae’n ei ddweud
measure_head_lower = Terfyn isaf
measure_head_upper = Terfyn uchaf
measure_head_average = Cyfartaledd
measure_head_median = Canolrif
measure_head_average_or_median = Cyfartaledd neu ganolrif
measure_head_footing = Sail y terfynau
measure_head_target = Targed erbyn { $date }
measure_head_close = Agos at y targed o
measure_head_marks = Marciau
measure_head_note = Nodyn
measure_baseline = Llinell sylfaen
measure_not_given = heb ei roi
measure_not_judged = Heb ei farnu
measure_no_line = dim
measure_no_limits = Dim terfynau
measure_no_limits_because = Dim terfynau: { $why }
measure_readings = { $count ->
    [two] { $count } ddarlleniad
   *[other] { $count } darlleniad
}
measure_readings_on_trial = { $count ->
    [two] { $count } ddarlleniad, ar brawf
   *[other] { $count } darlleniad, ar brawf
}

## Dogfen papur: yr hyn sydd arni heblaw’r tudalennau y gwnaed hi ohonynt
paper_form_draft = Drafft
paper_form_page_of = Tudalen { $page } o { $pages }
paper_form_pages = (Tudalennau { $from } - { $to })
paper_form_page = (Tudalen { $from })
paper_form_contents = Cynnwys
paper_form_notice = Nodyn
paper_form_original = Am y ddogfen hon
paper_form_original_text = Y dudalen hon yw’r gwreiddiol hygyrch. Copi ar gyfer pecyn y cyfarfod yw PDF ohoni.
paper_form_site = Mae’r un adroddiad ar y wefan, gyda phob gweithred a’i hanes:
paper_form_web = Ar y we
paper_form_items = Eitemau
paper_form_read = Darllen yr adroddiad
paper_form_agenda = Agenda
paper_form_to = At
paper_form_all_members = Holl aelodau { $body }
paper_form_chair = { $name } (Cadeirydd)
paper_form_vice_chair = { $name } (Is-gadeirydd)
paper_form_co_opted = { $name } (cyfetholedig)
paper_form_contact = Cyswllt
paper_form_minutes =
    { $count ->
        [zero] { $count } munud
        [one] { $count } funud
        [two] { $count } funud
       *[other] { $count } munud
    }
