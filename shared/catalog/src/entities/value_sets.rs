//! Lists of choices that several fields share (FHIR calls them value sets). A field names one: `choice(PROFESSION)`.

crate::value_sets! {
    /// What became of a signed copy.
    COPY_STATUS = [
        in_force "Em vigor"/"In force", replaced "Substituído"/"Replaced", withdrawn "Retirado"/"Withdrawn",
    ];

    /// How strong a symptom or reaction is.
    INTENSITY = [
        mild "Leve"/"Mild", moderate "Moderada"/"Moderate", severe "Grave"/"Severe",
    ];

    /// Languages in which people are addressed.
    LANGUAGE = [
        pt_br "Português"/"Portuguese", en "Inglês"/"English", es "Espanhol"/"Spanish",
    ];

    /// How high a risk is.
    RISK_LEVEL = [
        low "Baixo"/"Low", medium "Médio"/"Medium", high "Alto"/"High", critical "Crítico"/"Critical",
    ];

    /// How serious something is.
    SEVERITY = [
        low "Baixa"/"Low", medium "Média"/"Medium", high "Alta"/"High", critical "Crítica"/"Critical",
    ];

    /// The agents, each with a deterministic core.
    AGENT = [
        food_recognition "Reconhecimento de alimentos"/"Food recognition",
        exam_analyzer "Analisador de exames"/"Exam analyser",
        medical_record_creator "Criador de prontuário"/"Medical record creator",
        protocol_generator "Gerador de protocolos"/"Protocol generator",
        patient_analyzer "Analisador de pacientes"/"Patient analyser",
        meal_planner "Planejador de refeições"/"Meal planner",
        symptom_correlator "Correlacionador de sintomas"/"Symptom correlator",
        recipe_creator "Criador de receitas"/"Recipe creator", nutrition_coach "Coach nutricional"/"Nutrition coach",
        supplement_advisor "Consultor de suplementos"/"Supplement adviser",
        shopping_list_generator "Gerador de lista de compras"/"Shopping list generator",
        macro_balancer "Balanceador de macronutrientes"/"Macro balancer",
        report_generator "Gerador de relatórios"/"Report generator",
        appointment_scheduler "Agendador de consultas"/"Appointment scheduler",
        content_educator "Educador de conteúdo"/"Content educator",
    ];

    /// What people react to: the allergens that labels must declare (RDC 26/2015) and other frequent ones.
    ALLERGEN = [
        wheat "Trigo"/"Wheat", rye "Centeio"/"Rye", barley "Cevada"/"Barley", oats "Aveia"/"Oats",
        crustaceans "Crustáceos"/"Crustaceans", eggs "Ovos"/"Eggs", fish "Peixes"/"Fish", peanut "Amendoim"/"Peanut",
        soy "Soja"/"Soy", milk "Leite"/"Milk", almond "Amêndoa"/"Almond", hazelnut "Avelã"/"Hazelnut",
        cashew "Castanha-de-caju"/"Cashew", brazil_nut "Castanha-do-pará"/"Brazil nut", macadamia "Macadâmia"/"Macadamia",
        walnut "Noz"/"Walnut", pecan "Pecã"/"Pecan", pistachio "Pistache"/"Pistachio", pine_nut "Pinoli"/"Pine nut",
        chestnut "Castanha"/"Chestnut", latex "Látex natural"/"Natural latex", lactose "Lactose"/"Lactose",
        gluten "Glúten"/"Gluten", shellfish "Moluscos"/"Molluscs", sesame "Gergelim"/"Sesame",
        sulfites "Sulfitos"/"Sulphites",
    ];

    /// States of an appointment.
    APPOINTMENT_STATUS = [
        booked "Agendada"/"Booked", confirmed "Confirmada"/"Confirmed", arrived "Chegou"/"Arrived",
        fulfilled "Realizada"/"Fulfilled", cancelled "Cancelada"/"Cancelled", no_show "Faltou"/"No-show",
        in_progress "Em atendimento"/"In progress", rescheduled "Remarcada"/"Rescheduled",
    ];

    /// What a challenge counts.
    CHALLENGE_MEASURE = [
        diary_days "Dias com diário"/"Days with diary", meals "Refeições registradas"/"Meals logged",
        water_ml "Água (ml)"/"Water (ml)", fruit_portions "Porções de fruta"/"Fruit portions",
        vegetable_portions "Porções de verduras e legumes"/"Vegetable portions",
        distinct_foods "Alimentos diferentes"/"Different foods",
        exercise_minutes "Minutos de exercício"/"Minutes of exercise", steps "Passos"/"Steps",
        sleep_minutes "Minutos de sono"/"Minutes of sleep", recipes "Receitas feitas"/"Recipes made",
        contents "Conteúdos concluídos"/"Contents completed", other "Outra"/"Other",
    ];

    /// Where messages travel.
    CHANNEL = [
        app "Aplicativo Umbu"/"Umbu app", web_widget "Chat do site"/"Website chat", whatsapp "WhatsApp"/"WhatsApp",
        sms "SMS"/"SMS", email "E-mail"/"E-mail", phone_call "Telefone"/"Phone call",
        push "Notificação no celular"/"Push notification", facebook "Facebook Messenger"/"Facebook Messenger",
        instagram "Instagram"/"Instagram", twitter "X (Twitter)"/"X (Twitter)", telegram "Telegram"/"Telegram",
    ];

    /// How a value is compared with a threshold.
    COMPARISON = [
        equal "Igual a"/"Equal to", different "Diferente de"/"Different from", at_least "A partir de"/"At least",
        at_most "Até"/"At most",
    ];

    /// How a person is reached.
    CONTACT_CHANNEL = [
        whatsapp "WhatsApp"/"WhatsApp", sms "SMS"/"SMS", email "E-mail"/"E-mail",
        push "Notificação no aplicativo"/"App notification", phone_call "Ligação"/"Phone call",
    ];

    /// States of a definition (FHIR publication status).
    DEFINITION_STATUS = [
        draft "Rascunho"/"Draft", active "Em uso"/"Active", retired "Fora de uso"/"Retired",
    ];

    /// Ways of eating.
    DIET = [
        mediterranean "Mediterrânea"/"Mediterranean", keto "Cetogênica"/"Ketogenic",
        low_carb "Baixo carboidrato"/"Low carb", high_protein "Rica em proteína"/"High protein", vegan "Vegana"/"Vegan",
        vegetarian "Vegetariana"/"Vegetarian", paleo "Paleolítica"/"Paleo", fodmap "Baixo FODMAP"/"Low FODMAP",
        custom "Personalizada"/"Custom", balanced "Equilibrada"/"Balanced", pescatarian "Pescetariana"/"Pescatarian",
        dash "DASH"/"DASH", gluten_free "Sem glúten"/"Gluten free", lactose_free "Sem lactose"/"Lactose free",
        low_sodium "Pobre em sódio"/"Low sodium", kosher "Kosher"/"Kosher", halal "Halal"/"Halal",
    ];

    /// How hard something is.
    DIFFICULTY = [
        beginner "Iniciante"/"Beginner", intermediate "Intermediário"/"Intermediate", advanced "Avançado"/"Advanced",
    ];

    /// What takes part in an interaction.
    INTERACTION_PARTY = [
        supplement "Suplemento"/"Supplement", nutrient "Nutriente"/"Nutrient", medication "Medicamento"/"Medication",
        food "Alimento"/"Food", condition "Condição de saúde"/"Condition",
    ];

    /// A value beside its reference range (FHIR interpretation).
    INTERPRETATION = [
        normal "Normal"/"Normal", low "Baixo"/"Low", high "Alto"/"High", critical_low "Muito baixo"/"Critically low",
        critical_high "Muito alto"/"Critically high", abnormal "Alterado"/"Abnormal",
        indeterminate "Indeterminado"/"Indeterminate",
    ];

    /// Where a person stands with the clinic.
    JOURNEY_STAGE = [
        lead "Interessado"/"Lead", new "Novo"/"New", active "Ativo"/"Active", lapsed "Afastado"/"Lapsed",
        loyal "Fiel"/"Loyal", advocate "Promotor"/"Advocate",
    ];

    /// Units of a kitchen and a shop.
    KITCHEN_UNIT = [
        g "g"/"g", kg "kg"/"kg", ml "mL"/"mL", l "L"/"L", unit "Unidade"/"Unit", package "Pacote"/"Package",
        can "Lata"/"Can", dozen "Dúzia"/"Dozen", bunch "Maço"/"Bunch",
    ];

    /// Tiers of a loyalty programme.
    LOYALTY_TIER = [
        standard "Padrão"/"Standard", bronze "Bronze"/"Bronze", silver "Prata"/"Silver", gold "Ouro"/"Gold",
        platinum "Platina"/"Platinum",
    ];

    /// How people meet.
    MODALITY = [
        in_person "Presencial"/"In person", video "Vídeo"/"Video", phone "Telefone"/"Phone", chat "Mensagens"/"Chat",
        home_visit "Visita domiciliar"/"Home visit",
    ];

    /// Meals of a day.
    OCCASION = [
        breakfast "Café da manhã"/"Breakfast", morning_snack "Lanche da manhã"/"Morning snack", lunch "Almoço"/"Lunch",
        afternoon_snack "Lanche da tarde"/"Afternoon snack", dinner "Jantar"/"Dinner", supper "Ceia"/"Supper",
    ];

    /// How money is paid.
    PAYMENT_MEANS = [
        pix "PIX"/"PIX", credit_card "Cartão de crédito"/"Credit card", debit_card "Cartão de débito"/"Debit card",
        boleto "Boleto"/"Boleto", bank_transfer "Transferência bancária"/"Bank transfer",
        installment_plan "Parcelado pela clínica"/"Instalment plan of the clinic", cash "Dinheiro"/"Cash",
        prepaid_card "Cartão pré-pago ou benefício"/"Prepaid or benefit card", wallet "Carteira digital"/"Digital wallet",
        payment_link "Link de pagamento"/"Payment link", cheque "Cheque"/"Cheque", health_plan "Convênio"/"Health plan",
        voucher "Vale ou cortesia"/"Voucher", other "Outro"/"Other",
    ];

    /// How soon something needs attention.
    PRIORITY = [
        low "Baixa"/"Low", normal "Normal"/"Normal", high "Alta"/"High", urgent "Urgente"/"Urgent",
    ];

    /// Professions that a clinic employs.
    PROFESSION = [
        nutritionist "Nutricionista"/"Nutritionist", doctor "Médica ou médico"/"Doctor",
        nurse "Enfermeira ou enfermeiro"/"Nurse", aesthetician "Esteticista"/"Aesthetician",
        pharmacist "Farmacêutica ou farmacêutico"/"Pharmacist", other "Outra"/"Other",
        biomedic "Biomédica ou biomédico"/"Biomedical scientist", dentist "Dentista"/"Dentist",
        physiotherapist "Fisioterapeuta"/"Physiotherapist", psychologist "Psicóloga ou psicólogo"/"Psychologist",
        physical_educator "Profissional de educação física"/"Physical educator",
    ];

    /// What became of a proposal.
    PROPOSAL_STATUS = [
        open "Aberta"/"Open", approved "Aprovada"/"Approved", edited "Corrigida"/"Edited", declined "Recusada"/"Declined",
        expired "Vencida"/"Expired",
    ];

    /// States of something that is published.
    PUBLICATION_STATUS = [
        draft "Rascunho"/"Draft", published "Publicado"/"Published", archived "Arquivado"/"Archived",
    ];

    /// States of a result (FHIR observation status).
    RESULT_STATUS = [
        preliminary "A conferir"/"Preliminary", final "Conferido"/"Final", amended "Corrigido"/"Amended",
        entered_in_error "Registrado por engano"/"Entered in error",
    ];

    /// How the run of an agent ended.
    RUN_OUTCOME = [
        proposed "Sugeriu"/"Proposed", asked "Perguntou"/"Asked", failed "Falhou"/"Failed", pending "Na fila"/"Pending",
        running "Em execução"/"Running", timed_out "Tempo esgotado"/"Timed out",
        nothing_found "Nada a sugerir"/"Nothing to propose", cancelled "Cancelada"/"Cancelled",
    ];

    /// Symptoms that people note in their diary.
    SYMPTOM = [
        bloating "Estufamento"/"Bloating", abdominal_pain "Dor abdominal"/"Abdominal pain", gas "Gases"/"Gas",
        cramps "Cólica"/"Cramps", diarrhea "Diarreia"/"Diarrhoea", constipation "Constipação"/"Constipation",
        nausea "Náusea"/"Nausea", vomiting "Vômito"/"Vomiting", reflux "Refluxo"/"Reflux", heartburn "Azia"/"Heartburn",
        headache "Dor de cabeça"/"Headache", migraine "Enxaqueca"/"Migraine", fatigue "Cansaço"/"Fatigue",
        dizziness "Tontura"/"Dizziness", brain_fog "Névoa mental"/"Brain fog", palpitations "Palpitação"/"Palpitations",
        skin_rash "Erupção na pele"/"Skin rash", itching "Coceira"/"Itching", hives "Urticária"/"Hives",
        swelling "Inchaço"/"Swelling", joint_pain "Dor nas articulações"/"Joint pain",
        nasal_congestion "Nariz entupido"/"Nasal congestion", shortness_of_breath "Falta de ar"/"Shortness of breath",
        insomnia "Insônia"/"Insomnia", mood_change "Mudança de humor"/"Mood change", other "Outro"/"Other",
    ];

    /// Brazilian taxes, those of the 2026 reform included.
    TAX = [
        iss "ISS"/"ISS", pis "PIS"/"PIS", cofins "COFINS"/"COFINS", csll "CSLL"/"CSLL", irpj "IRPJ"/"IRPJ",
        icms "ICMS"/"ICMS", ipi "IPI"/"IPI", simples_nacional "Simples Nacional"/"Simples Nacional", cbs "CBS"/"CBS",
        ibs "IBS"/"IBS", selective_tax "Imposto Seletivo"/"Selective tax", irrf "IRRF"/"IRRF", inss "INSS"/"INSS",
    ];

    /// Days of the week.
    WEEKDAY = [
        monday "Segunda"/"Monday", tuesday "Terça"/"Tuesday", wednesday "Quarta"/"Wednesday",
        thursday "Quinta"/"Thursday", friday "Sexta"/"Friday", saturday "Sábado"/"Saturday", sunday "Domingo"/"Sunday",
    ];

    /// What a webhook is told of.
    WEBHOOK_EVENT = [
        patient_created "Paciente cadastrado"/"Patient created",
        patient_updated "Paciente alterado"/"Patient updated", meal_logged "Refeição registrada"/"Meal logged",
        plan_published "Plano publicado"/"Plan published",
        appointment_booked "Consulta agendada"/"Appointment booked", exam_uploaded "Exame recebido"/"Exam uploaded",
        analysis_completed "Análise concluída"/"Analysis completed",
        appointment_rescheduled "Consulta remarcada"/"Appointment rescheduled",
        appointment_cancelled "Consulta cancelada"/"Appointment cancelled",
        appointment_no_show "Falta à consulta"/"Appointment missed",
        appointment_fulfilled "Consulta realizada"/"Appointment fulfilled",
        consent_changed "Consentimento alterado"/"Consent changed",
        payment_received "Pagamento recebido"/"Payment received",
        payment_refunded "Pagamento devolvido"/"Payment refunded", invoice_issued "Nota emitida"/"Invoice issued",
        message_received "Mensagem recebida"/"Message received",
        conversation_escalated "Conversa encaminhada a uma pessoa"/"Conversation escalated",
        referral_created "Encaminhamento criado"/"Referral created",
        survey_answered "Pesquisa respondida"/"Survey answered", stock_low "Estoque baixo"/"Stock low",
        alert_started "Alerta iniciado"/"Alert started", export_ready "Exportação pronta"/"Export ready",
        test "Teste"/"Test",
    ];
}
