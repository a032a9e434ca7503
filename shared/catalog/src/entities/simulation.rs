//! Simulation: invented patients on whom students practise. Nothing here is about a real person, and nothing here
//! links to a patient.
//!
//! A student holds what a real consultation would show them: the profile and the brief. What the simulated patient
//! knows, hides and will only tell when asked well lies in facets that students never receive.

crate::entities! {
    /// An invented patient: what anyone may see, and the script that the interview draws out.
    simulated_patient "Paciente simulado"/"Simulated patient" of clinic {
        facet profile in Reference {
            name "Nome"/"Name": text, required, max(120), search;
            age_years "Idade (anos)"/"Age (years)": int, range(0, 120);
            sex "Sexo"/"Sex": choice[
                female "Feminino"/"Female", male "Masculino"/"Male", intersex "Intersexo"/"Intersex",
            ];
            occupation "Ocupação"/"Occupation": text, max(120);
            photo "Foto"/"Photo": blob;
            /// Why the person comes, in their own words.
            chief_complaint "Queixa principal"/"Chief complaint": text, max(300);
            /// What the referral letter would say, before the interview.
            summary "Apresentação"/"Introduction": text, max(1000);
            topics "Assuntos"/"Topics": set(text), max(20);
            difficulty "Nível"/"Level": choice(DIFFICULTY), required, default("beginner"), index;
            language "Idioma"/"Language": choice(LANGUAGE), default("pt_br");
            status "Situação"/"Status": choice(PUBLICATION_STATUS), required, default("draft"), index;
        }
        facet script in Training {
            medical_history "História clínica"/"Medical history": prose;
            dietary_history "História alimentar"/"Dietary history": prose;
            /// Character, mood, what the person fears and wants, how they react.
            persona "Personalidade"/"Persona": prose;
            /// How the person talks: short answers, regional words, formal.
            speech_style "Jeito de falar"/"Manner of speech": text, max(300);
            readiness "Prontidão para mudar"/"Readiness to change": choice[
                precontemplation "Pré-contemplação"/"Precontemplation", contemplation "Contemplação"/"Contemplation",
                preparation "Preparação"/"Preparation", action "Ação"/"Action", maintenance "Manutenção"/"Maintenance",
            ], default("contemplation");
            /// Trust at the start, from 0 to 100; good listening raises it.
            initial_trust "Confiança inicial"/"Initial trust": int, range(0, 100), default("50");
            weight_kg "Peso (kg)"/"Weight (kg)": decimal(2), range(30, 50000);
            height_cm "Altura (cm)"/"Height (cm)": decimal(1), range(200, 2800);
            /// Results that the student may ask for.
            lab_results "Exames"/"Lab results": list[
                marker "Exame"/"Marker": text, required, max(80);
                value "Valor"/"Value": text, required, max(40);
                unit "Unidade"/"Unit": text, max(30);
            ], max(60);
            facts "Fatos"/"Facts": list[
                /// Short name that cues and rubrics refer to.
                code "Código"/"Code": text, required, max(40);
                topic "Assunto"/"Topic": choice[
                    complaint "Queixa"/"Complaint", history "História"/"History",
                    medication "Medicamentos"/"Medication",
                    supplement "Suplementos"/"Supplements",
                    allergy "Alergias e intolerâncias"/"Allergies and intolerances",
                    food_intake "Alimentação"/"Food intake", routine "Rotina"/"Routine",
                    exercise "Atividade física"/"Physical activity", sleep "Sono"/"Sleep", emotion "Emoções"/"Emotions",
                    family "Família"/"Family", money "Recursos"/"Means", goal "Objetivos"/"Goals",
                    other "Outro"/"Other",
                ], required;
                fact "Fato"/"Fact": text, required, max(600);
                released "Conta"/"Tells": choice[
                    freely "Sem ser perguntado"/"Unasked", when_asked "Quando perguntado"/"When asked",
                    open_question "Com pergunta aberta"/"To an open question",
                    with_trust "Quando confia"/"Once trust is there",
                ], required, default("when_asked");
                /// Words that show that the student asked about it, separated by commas.
                cues "Pistas na pergunta"/"Cues in the question": text, max(300);
                /// Trust from which it is told.
                trust_needed "Confiança necessária"/"Trust needed": int, range(0, 100);
            ], max(200);
            /// What the person hides at first. Never in a language model's context before it is released.
            secrets "Segredos"/"Secrets": list[
                code "Código"/"Code": text, required, max(40);
                secret "Segredo"/"Secret": text, required, max(600);
                trust_needed "Confiança necessária"/"Trust needed": int, range(0, 100), default("70");
                cues "Pistas na pergunta"/"Cues in the question": text, max(300);
                /// What the person says instead while it is hidden.
                deflection "Resposta evasiva"/"Deflection": text, max(300);
            ], max(50);
        }
    }

    /// A teaching case: an interview with a simulated patient, a task, and how it is judged.
    simulation_case "Caso de simulação"/"Simulation case" of clinic {
        facet brief in Reference {
            title "Título"/"Title": text, required, max(160), search;
            simulated_patient "Paciente simulado"/"Simulated patient": link -> simulated_patient, required;
            rubric "Critérios de avaliação"/"Rubric": link -> rubric;
            /// What the student is asked to do.
            instructions "Orientações"/"Instructions": prose;
            learning_objectives "Objetivos de aprendizagem"/"Learning objectives": prose;
            time_limit "Tempo máximo"/"Time limit": minutes, range(5, 240);
            /// Credits that one session spends.
            credits "Créditos"/"Credits": int, range(0, 1000), default("1");
            status "Situação"/"Status": choice(PUBLICATION_STATUS), required, default("draft"), index;
        }
        // What a good answer holds; students do not receive it.
        facet answer_key in Training {
            /// Nutrition diagnosis expected: problem, cause, signs.
            expected_diagnosis "Diagnóstico esperado"/"Expected diagnosis": prose;
            expected_plan "Conduta esperada"/"Expected plan": prose;
            findings "Achados esperados"/"Expected findings": list[
                /// Code of the fact or secret in the script.
                fact "Fato"/"Fact": text, max(40);
                finding "Achado"/"Finding": text, required, max(300);
                weight "Peso"/"Weight": int, range(1, 10), default("1");
            ], max(100);
            /// What must not happen, such as advising against a prescribed drug.
            critical_errors "Erros graves"/"Critical errors": list[
                error "Erro"/"Error": text, required, max(300);
            ], max(50);
        }
    }

    /// How interviews are judged: criteria with points, seen by students beforehand.
    rubric "Critérios de avaliação"/"Rubric" of clinic {
        facet main in Reference {
            name "Nome"/"Name": text, required, max(120), search;
            description "Descrição"/"Description": prose;
            criteria "Critérios"/"Criteria": list[
                /// Short name that evaluations refer to; it never changes.
                code "Código"/"Code": text, required, max(40);
                title "Critério"/"Criterion": text, required, max(160);
                domain "Área"/"Area": choice[
                    communication "Comunicação"/"Communication", assessment "Avaliação nutricional"/"Assessment",
                    diagnosis "Diagnóstico"/"Diagnosis", intervention "Conduta"/"Intervention",
                    monitoring "Acompanhamento"/"Monitoring", ethics "Ética"/"Ethics",
                ];
                /// What each level looks like, one per line.
                levels "Níveis"/"Levels": text, max(1500);
                maximum_points "Pontos máximos"/"Most points": int, required, range(1, 100), default("5");
            ], max(60);
            passing_percent "Aprovação a partir de (%)"/"Passes from (%)": int, range(0, 100);
            status "Situação"/"Status": choice(PUBLICATION_STATUS), required, default("draft"), index;
        }
    }

    /// One interview of a student with a simulated patient, with the note that the student writes about it.
    simulation_session "Sessão de simulação"/"Simulation session" of clinic {
        facet main in Training, shared with student {
            student "Estudante"/"Student": link -> account, required;
            simulated_patient "Paciente simulado"/"Simulated patient": link -> simulated_patient, required;
            simulation_case "Caso"/"Case": link -> simulation_case;
            status "Situação"/"Status": choice[
                booked "Agendada"/"Booked", in_progress "Em andamento"/"In progress", fulfilled "Realizada"/"Fulfilled",
                cancelled "Cancelada"/"Cancelled", no_show "Faltou"/"No-show",
            ], required, default("booked"), index;
            scheduled_at "Marcada para"/"Scheduled for": instant, index;
            started_at "Início"/"Started at": instant;
            ended_at "Fim"/"Ended at": instant;
            medium "Meio"/"Medium": choice[text "Texto"/"Text", voice "Voz"/"Voice"], default("text");
            /// Language model that phrased the answers. Empty when the fixed sentences of the script were used.
            model "Modelo"/"Model": text, max(80);
            /// The nutrition care note in four parts, as the student writes it.
            assessment "Avaliação"/"Assessment": prose;
            nutrition_diagnosis "Diagnóstico nutricional"/"Nutrition diagnosis": prose;
            intervention "Intervenção"/"Intervention": prose;
            monitoring "Monitoramento"/"Monitoring": prose;
            submitted_at "Entregue em"/"Submitted at": instant, index;
        }
    }

    /// One thing said in a session.
    simulation_turn "Fala da simulação"/"Simulation turn" of clinic, append_only {
        facet main in Training, shared with student {
            student "Estudante"/"Student": link -> account, required;
            simulation_session "Sessão"/"Session": link -> simulation_session, required;
            speaker "Quem fala"/"Speaker": choice[
                student "Estudante"/"Student", simulated_patient "Paciente simulado"/"Simulated patient",
                tutor "Orientação"/"Tutor", system "Sistema"/"System",
            ], required;
            /// What was said, in plain text.
            content "Fala"/"Content": text, required, max(4000);
            spoken_at "Quando"/"When": instant, required, index;
            audio "Áudio"/"Audio": blob;
            /// Code of the fact or secret that this turn told.
            fact "Fato contado"/"Fact told": text, max(40);
        }
    }

    /// A judgement of one session: the student's opinion of it, or a teacher's or tutor's evaluation. One per author.
    simulation_feedback "Avaliação da simulação"/"Simulation feedback" of clinic {
        facet main in Training, shared with student {
            student "Estudante"/"Student": link -> account, required;
            simulation_session "Sessão"/"Session": link -> simulation_session, required;
            author "De quem"/"Author": choice[
                student "Estudante"/"Student", teacher "Docente"/"Teacher",
                tutor "Orientação automática"/"Automatic tutor",
            ], required, default("student"), index;
            /// From 1 to 5: how useful and true to life the session was.
            rating "Nota (1 a 5)"/"Rating (1 to 5)": int, range(1, 5);
            comment "Comentário"/"Comment": prose;
            rubric "Critérios de avaliação"/"Rubric": link -> rubric;
            /// Points by criterion, each with the words that show it. The total is their sum.
            scores "Pontuação"/"Scores": list[
                /// Code of the criterion in the rubric.
                criterion "Critério"/"Criterion": text, required, max(40);
                points "Pontos"/"Points": int, required, range(0, 100);
                simulation_turn "Fala"/"Turn": link -> simulation_turn;
                /// What was said, quoted.
                evidence "Trecho"/"Evidence": text, max(600);
                comment "Comentário"/"Comment": text, max(600);
            ], max(60);
            missed_cues "Pistas perdidas"/"Missed cues": list[
                cue "Pista"/"Cue": text, required, max(300);
                simulation_turn "Fala"/"Turn": link -> simulation_turn;
                evidence "Trecho"/"Evidence": text, max(600);
            ], max(60);
            given_at "Data da avaliação"/"Given at": instant;
        }
    }
}
