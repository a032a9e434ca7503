//! Clinical: what happened with a patient, what was found, what was planned and what was done.
//!
//! Names follow FHIR R4. Drafts live in Care and never change their readers; what a patient may see is a signed copy
//! of its own (`released_report`, `published_care_plan`, `published_prescription`).

crate::entities! {
    /// One measure of a patient's body at one moment.
    body_measurement "Medida corporal"/"Body measurement" of clinic {
        facet main in Diary, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            date "Data"/"Date": date, required;
            weight_kg "Peso (kg)"/"Weight (kg)": decimal(2), range(30, 50000);
            height_cm "Altura (cm)"/"Height (cm)": decimal(1), range(200, 2800);
            waist_cm "Cintura (cm)"/"Waist (cm)": decimal(1), range(100, 3000);
            /// Local time, for people who are weighed more than once a day.
            time "Hora"/"Time": time_of_day;
            measured_by "Quem mediu"/"Measured by": choice[
                patient "Paciente"/"Patient", professional "Profissional"/"Professional",
                device "Equipamento conectado"/"Connected device",
            ];
            hip_cm "Quadril (cm)"/"Hip (cm)": decimal(1), range(100, 3000);
            abdomen_cm "Abdômen (cm)"/"Abdomen (cm)": decimal(1), range(100, 3000);
            neck_cm "Pescoço (cm)"/"Neck (cm)": decimal(1), range(50, 1500);
            arm_cm "Braço (cm)"/"Arm (cm)": decimal(1), range(30, 1500);
            thigh_cm "Coxa (cm)"/"Thigh (cm)": decimal(1), range(50, 2000);
            calf_cm "Panturrilha (cm)"/"Calf (cm)": decimal(1), range(30, 1500);
            triceps_mm "Dobra tricipital (mm)"/"Triceps skinfold (mm)": decimal(1), range(10, 1200);
            biceps_mm "Dobra bicipital (mm)"/"Biceps skinfold (mm)": decimal(1), range(10, 1200);
            subscapular_mm "Dobra subescapular (mm)"/"Subscapular skinfold (mm)": decimal(1), range(10, 1200);
            suprailiac_mm "Dobra suprailíaca (mm)"/"Suprailiac skinfold (mm)": decimal(1), range(10, 1200);
            abdominal_mm "Dobra abdominal (mm)"/"Abdominal skinfold (mm)": decimal(1), range(10, 1200);
            chest_mm "Dobra torácica (mm)"/"Chest skinfold (mm)": decimal(1), range(10, 1200);
            midaxillary_mm "Dobra axilar média (mm)"/"Midaxillary skinfold (mm)": decimal(1), range(10, 1200);
            thigh_mm "Dobra da coxa (mm)"/"Thigh skinfold (mm)": decimal(1), range(10, 1200);
            /// As given by bioimpedance, DXA or the person's own scale; skinfold equations are computed when read.
            body_fat_percent "Gordura corporal (%)"/"Body fat (%)": decimal(1), range(10, 800);
            muscle_mass_kg "Massa muscular (kg)"/"Muscle mass (kg)": decimal(2), range(10, 20000);
            body_water_percent "Água corporal (%)"/"Body water (%)": decimal(1), range(100, 900);
            /// The level that the equipment shows, usually 1 to 30.
            visceral_fat_level "Nível de gordura visceral"/"Visceral fat level": decimal(1), range(0, 600);
            composition_method "Método da composição"/"Composition method": choice[
                bioimpedance "Bioimpedância"/"Bioimpedance", skinfolds "Dobras cutâneas"/"Skinfolds", dxa "DXA"/"DXA",
                air_displacement "Pletismografia"/"Air displacement", ultrasound "Ultrassom"/"Ultrasound",
                other "Outro"/"Other",
            ];
            note "Observação"/"Note": text, max(500);
        }
    }

    /// One contact between a patient and professionals in which care took place.
    encounter "Atendimento"/"Encounter" of clinic {
        facet main in Care {
            patient "Paciente"/"Patient": link -> patient, required;
            practitioner "Profissional"/"Practitioner": link -> practitioner, required;
            /// The booking that it fulfils, if it was booked.
            appointment "Consulta"/"Appointment": link -> appointment;
            service "Serviço"/"Service": link -> service;
            location "Local"/"Location": link -> location;
            visit_type "Tipo"/"Visit type": choice[
                initial "Primeira consulta"/"Initial consultation", follow_up "Retorno"/"Follow-up",
                emergency "Urgência"/"Emergency", procedure "Procedimento"/"Procedure", group "Grupo"/"Group",
                case_review "Discussão de caso"/"Case review", other "Outro"/"Other",
            ], required, default("follow_up"), index;
            modality "Modalidade"/"Modality": choice(MODALITY), required, default("in_person");
            status "Situação"/"Status": choice[
                planned "Prevista"/"Planned", in_progress "Em andamento"/"In progress", finished "Encerrada"/"Finished",
                cancelled "Cancelada"/"Cancelled", entered_in_error "Registrada por engano"/"Entered in error",
            ], required, default("in_progress"), index;
            started_at "Início"/"Started at": instant, required, index;
            ended_at "Fim"/"Ended at": instant;
            /// Why the person came, in their own words.
            reason "Queixa principal"/"Reason": text, max(500);
            /// Professionals who took part beside the one responsible.
            participants "Também participaram"/"Participants": set(link -> practitioner), max(30);
        }
    }

    /// A professional's record of an encounter, in four parts: subjective, objective, assessment, plan. Once signed it
    /// is never edited: a correction is a new note that names the one it amends.
    clinical_note "Evolução clínica"/"Clinical note" of clinic {
        facet main in Care {
            patient "Paciente"/"Patient": link -> patient, required;
            encounter "Atendimento"/"Encounter": link -> encounter;
            practitioner "Profissional"/"Practitioner": link -> practitioner, required;
            title "Título"/"Title": text, max(160), search;
            noted_at "Data e hora"/"Noted at": instant, required, index;
            origin "Origem"/"Origin": choice[
                written "Escrita"/"Written", dictated "Ditada"/"Dictated",
                agent "Rascunho de agente"/"Drafted by an agent", imported "Importada"/"Imported",
            ], required, default("written");
            /// What the person tells.
            subjective "Subjetivo"/"Subjective": prose;
            /// What was seen and measured.
            objective "Objetivo"/"Objective": prose;
            /// What the professional concludes from both.
            assessment "Avaliação"/"Assessment": prose;
            /// What will be done.
            plan "Conduta"/"Plan": prose;
            summary "Resumo"/"Summary": prose;
            symptoms "Sintomas relatados"/"Symptoms mentioned": set(text), max(60);
            goals "Objetivos relatados"/"Goals mentioned": set(text), max(30);
            next_steps "Próximos passos"/"Next steps": list[
                description "O que fazer"/"Description": text, required, max(300);
                responsible "Responsável"/"Responsible": choice[
                    patient "Paciente"/"Patient", professional "Profissional"/"Professional",
                    reception "Recepção"/"Reception",
                ];
                due_on "Prazo"/"Due on": date;
                done "Feito"/"Done": flag, default("false");
            ], max(40);
            /// Recorded with the person's consent only.
            recording "Gravação"/"Recording": blob;
            transcript "Transcrição"/"Transcript": prose;
            template "Modelo usado"/"Template": link -> form_template;
            /// The suggestion from which it was drafted; the quotes behind each sentence stand there.
            proposal "Sugestão de origem"/"Proposal": link -> care_proposal;
            status "Situação"/"Status": choice[
                draft "Rascunho"/"Draft", signed "Assinada"/"Signed", amended "Retificada"/"Amended",
                entered_in_error "Registrada por engano"/"Entered in error",
            ], required, default("draft"), sensitive, index;
            signed_by "Assinada por"/"Signed by": link -> practitioner;
            signed_at "Assinada em"/"Signed at": instant;
            /// The signed note that this one corrects or adds to.
            amends "Retifica"/"Amends": link -> clinical_note;
        }
    }

    /// A set of results that belong together: a laboratory report, an image, a genetic panel.
    diagnostic_report "Exame"/"Diagnostic report" of clinic {
        facet main in Care {
            patient "Paciente"/"Patient": link -> patient, required;
            encounter "Atendimento"/"Encounter": link -> encounter;
            title "Título"/"Title": text, max(160), search;
            category "Tipo"/"Category": choice[
                blood "Sangue"/"Blood work", hormonal "Hormonal"/"Hormonal", metabolic "Metabólico"/"Metabolic",
                vitamin_panel "Vitaminas e minerais"/"Vitamin panel", allergy_test "Teste de alergia"/"Allergy test",
                genetic "Genético"/"Genetic", other "Outro"/"Other", urine "Urina"/"Urine", stool "Fezes"/"Stool",
                microbiome "Microbioma"/"Microbiome", breath_test "Teste respiratório"/"Breath test",
                imaging "Imagem"/"Imaging", body_composition "Composição corporal"/"Body composition",
            ], required, default("blood"), index;
            /// When the sample was taken or the image made.
            collected_on "Data da coleta"/"Collected on": date, required, index;
            issued_on "Data do laudo"/"Issued on": date;
            laboratory "Laboratório"/"Laboratory": text, max(120), search;
            /// Who asked for it, as printed.
            requester "Solicitante"/"Requester": text, max(120);
            file "Arquivo"/"File": blob;
            read_by "Forma de leitura"/"Read by": choice[
                text_layer "Texto do PDF"/"PDF text", ocr "Reconhecimento de texto (OCR)"/"Text recognition (OCR)",
                manual "Digitação"/"Typed in", integration "Integração"/"Integration",
            ];
            /// The file's words as read, before any interpretation.
            raw_text "Texto lido"/"Raw text": prose;
            /// The professional's interpretation.
            conclusion "Conclusão"/"Conclusion": prose;
            status "Situação"/"Status": choice(RESULT_STATUS), required, default("preliminary"), index;
            reviewed_by "Conferido por"/"Reviewed by": link -> practitioner;
            reviewed_at "Conferido em"/"Reviewed at": instant;
        }
    }

    /// One measured or observed finding: a marker of an examination or a vital sign.
    observation "Resultado"/"Observation" of clinic {
        facet main in Care {
            patient "Paciente"/"Patient": link -> patient, required;
            report "Exame"/"Report": link -> diagnostic_report;
            encounter "Atendimento"/"Encounter": link -> encounter;
            /// Such as Ferritina or Glicemia de jejum.
            name "Marcador"/"Marker": text, required, max(120), search, index;
            /// LOINC code, where known: the same marker has one code in every laboratory.
            loinc "Código LOINC"/"LOINC code": text, max(10), index;
            category "Tipo"/"Category": choice[
                laboratory "Laboratório"/"Laboratory", vital_sign "Sinal vital"/"Vital sign",
                physical_exam "Exame físico"/"Physical exam", calculated "Calculado"/"Calculated",
                other "Outro"/"Other",
            ], required, default("laboratory");
            date "Data"/"Date": date, required, index;
            comparator "Sinal"/"Comparator": choice[
                less "<"/"<", less_or_equal "≤"/"≤", greater_or_equal "≥"/"≥", greater ">"/">",
            ];
            value "Valor"/"Value": decimal(4), range(-1000000000000, 1000000000000), sensitive;
            /// UCUM unit, such as mg/dL or u[IU]/mL.
            unit "Unidade"/"Unit": text, max(30);
            /// For results in words, such as não reagente.
            value_text "Resultado em palavras"/"Result in words": text, max(200), sensitive;
            /// Value, unit and range as the laboratory printed them, never rewritten.
            as_printed "Como no laudo"/"As printed": text, max(200);
            /// The laboratory's own limits, in the same unit.
            reference_low "Referência mínima"/"Reference low": decimal(4), range(-1000000000000, 1000000000000);
            reference_high "Referência máxima"/"Reference high": decimal(4), range(-1000000000000, 1000000000000);
            reference_text "Referência em palavras"/"Reference in words": text, max(200);
            interpretation "Leitura"/"Interpretation": choice(INTERPRETATION), index;
            specimen "Material"/"Specimen": text, max(60);
            method "Método"/"Method": text, max(120);
            fasting "Em jejum"/"Fasting": flag;
            /// How sure the reading from the file is, 0.000 to 1.000; none where a person typed it.
            reading_confidence "Confiança da leitura"/"Reading confidence": decimal(3), range(0, 1000);
            status "Situação"/"Status": choice(RESULT_STATUS), required, default("preliminary"), index;
            note "Observação"/"Note": text, max(500);
        }
    }

    /// Examination results as a professional released them to the patient.
    released_report "Resultado liberado"/"Released report" of clinic {
        facet main in Published, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            report "Exame"/"Report": link -> diagnostic_report, required;
            title "Título"/"Title": text, required, max(160), search;
            collected_on "Data da coleta"/"Collected on": date, index;
            laboratory "Laboratório"/"Laboratory": text, max(120);
            file "Arquivo"/"File": blob;
            /// What it means, in words for the person.
            explanation "Explicação"/"Explanation": text, max(4000);
            results "Resultados"/"Results": list[
                name "Marcador"/"Marker": text, required, max(120);
                /// With its sign and in the words of the report, such as < 0,5.
                value "Valor"/"Value": text, required, max(200);
                unit "Unidade"/"Unit": text, max(30);
                reference "Referência"/"Reference": text, max(200);
                interpretation "Leitura"/"Interpretation": choice(INTERPRETATION);
                comment "Comentário"/"Comment": text, max(500);
            ], max(300);
            released_by "Liberado por"/"Released by": link -> practitioner, required;
            released_at "Liberado em"/"Released at": instant, required, index;
            status "Situação"/"Status": choice[
                released "Liberado"/"Released", replaced "Substituído"/"Replaced", withdrawn "Retirado"/"Withdrawn",
            ], required, default("released"), index;
        }
    }

    /// A diagnosis or problem of a patient, also a nutrition diagnosis, over time.
    condition "Diagnóstico"/"Condition" of clinic {
        facet main in Care {
            patient "Paciente"/"Patient": link -> patient, required;
            encounter "Atendimento"/"Encounter": link -> encounter;
            name "Nome"/"Name": text, required, max(160), search, sensitive;
            /// ICD-10 code, such as E11.9.
            icd10 "CID-10"/"ICD-10": text, max(8), search, index, sensitive;
            category "Tipo"/"Category": choice[
                problem "Problema de saúde"/"Problem", diagnosis "Diagnóstico clínico"/"Clinical diagnosis",
                nutrition_diagnosis "Diagnóstico nutricional"/"Nutrition diagnosis",
                nursing_diagnosis "Diagnóstico de enfermagem"/"Nursing diagnosis",
                aesthetic "Queixa estética"/"Aesthetic concern", pregnancy "Gestação"/"Pregnancy",
                breastfeeding "Amamentação"/"Breastfeeding", family_history "Histórico familiar"/"Family history",
            ], required, default("problem");
            clinical_status "Situação"/"Clinical status": choice[
                active "Ativo"/"Active", recurrence "Recidiva"/"Recurrence", remission "Em remissão"/"In remission",
                inactive "Inativo"/"Inactive", resolved "Resolvido"/"Resolved",
            ], required, default("active"), sensitive, index;
            verification "Certeza"/"Verification": choice[
                self_reported "Relatado pelo paciente"/"Self-reported", provisional "Hipótese"/"Provisional",
                confirmed "Confirmado"/"Confirmed", refuted "Descartado"/"Refuted",
                entered_in_error "Registrado por engano"/"Entered in error",
            ], required, default("provisional"), sensitive;
            severity "Gravidade"/"Severity": choice(INTENSITY);
            onset_on "Início"/"Onset": date;
            resolved_on "Resolvido em"/"Resolved on": date;
            /// What causes it, in a nutrition diagnosis (problem, etiology, signs).
            etiology "Etiologia"/"Etiology": text, max(500);
            signs "Sinais e sintomas"/"Signs and symptoms": text, max(500);
            note "Observação"/"Note": prose;
        }
    }

    /// What a patient's body does not tolerate. The only home of allergies: plans, recipes and prescriptions read it.
    allergy_intolerance "Alergia ou intolerância"/"Allergy or intolerance" of clinic {
        facet main in Diary, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            substance "Substância"/"Substance": text, required, max(120), search, sensitive;
            /// The allergen by law (ANVISA RDC 727/2022), or lactose or gluten; excludes every food that contains it.
            allergen "Alergênico"/"Allergen": choice(ALLERGEN), sensitive, index;
            /// Single foods, where no allergen of the list says it.
            foods "Alimentos"/"Foods": set(link -> food), max(100);
            kind "Tipo"/"Kind": choice[
                allergy "Alergia"/"Allergy", intolerance "Intolerância"/"Intolerance",
            ], required, default("allergy"), sensitive;
            category "Categoria"/"Category": choice[
                food "Alimento"/"Food", medication "Medicamento"/"Medication", supplement "Suplemento"/"Supplement",
                cosmetic "Cosmético"/"Cosmetic", contact "Contato"/"Contact", environment "Ambiente"/"Environment",
                insect "Inseto"/"Insect", other "Outra"/"Other",
            ], required, default("food"), index;
            /// How bad the next reaction could be.
            criticality "Risco"/"Criticality": choice[
                low "Baixo"/"Low", high "Alto: risco de vida"/"High: life-threatening",
                unknown "Não avaliado"/"Not assessed",
            ], sensitive, index;
            clinical_status "Situação"/"Clinical status": choice[
                active "Ativa"/"Active", inactive "Inativa"/"Inactive", resolved "Resolvida"/"Resolved",
            ], required, default("active"), sensitive, index;
            verification "Certeza"/"Verification": choice[
                self_reported "Relatada pelo paciente"/"Self-reported", suspected "Suspeita"/"Suspected",
                confirmed "Confirmada"/"Confirmed", refuted "Descartada"/"Refuted",
                entered_in_error "Registrada por engano"/"Entered in error",
            ], required, default("self_reported"), sensitive;
            reactions "Reações"/"Reactions": list[
                manifestation "Manifestação"/"Manifestation": text, required, max(160);
                severity "Gravidade"/"Severity": choice(INTENSITY);
                date "Data"/"Date": date;
                note "Observação"/"Note": text, max(300);
            ], max(50);
            onset_on "Desde"/"Onset": date;
            /// How much is tolerated, in words, such as um copo de leite por dia.
            tolerated_amount "Quantidade tolerada"/"Tolerated amount": text, max(160);
            confirmed_by "Confirmada por"/"Confirmed by": link -> practitioner;
            note "Observação"/"Note": text, max(1000);
        }
    }

    /// A symptom that a patient felt at one moment.
    symptom_entry "Sintoma"/"Symptom" of clinic {
        facet main in Diary, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            /// Local date as lived.
            date "Data"/"Date": date, required, index;
            time "Hora"/"Time": time_of_day, required;
            time_zone "Fuso horário"/"Time zone": text, required, max(60);
            symptom "Sintoma"/"Symptom": choice(SYMPTOM), required, index;
            /// For other symptoms, in the person's words.
            description "Qual"/"Description": text, max(160), search;
            severity "Gravidade"/"Severity": choice(INTENSITY), required, default("mild");
            /// 0 none to 10 the worst imaginable.
            intensity "Intensidade (0 a 10)"/"Intensity (0 to 10)": int, range(0, 10);
            duration "Duração"/"Duration": minutes, range(1, 20160);
            /// Bristol stool scale, 1 to 7.
            stool_type "Escala de Bristol"/"Bristol scale": int, range(1, 7);
            /// The meal that the person blames, if any.
            meal "Refeição"/"Meal": link -> meal;
            note "Observação"/"Note": text, max(1000);
        }
    }

    /// What the symptom correlator found between one food and one symptom of a patient: an association, never a cause.
    symptom_association "Associação com sintoma"/"Symptom association" of clinic {
        facet main in Care {
            patient "Paciente"/"Patient": link -> patient, required;
            food "Alimento"/"Food": link -> food, required;
            food_name "Nome do alimento"/"Food name": text, max(120);
            symptom "Sintoma"/"Symptom": choice(SYMPTOM), required, index;
            /// From −1.000 to 1.000; above zero, the symptom follows the food more often than other meals.
            correlation "Correlação (−1 a 1)"/"Correlation (−1 to 1)": decimal(3), range(-1000, 1000), required, index;
            /// Times that the food was eaten in the period.
            exposures "Exposições"/"Exposures": int, range(0, 100000);
            /// Of those, times that the symptom followed within the window.
            exposures_with_symptom "Exposições com sintoma"/"Exposures with symptom": int, range(0, 100000);
            /// Chance of a false discovery after correction for all pairs tried (Benjamini–Hochberg), 0.0000 to 1.0000.
            false_discovery_rate "Taxa de falsa descoberta"/"False discovery rate": decimal(4), range(0, 10000);
            confidence "Confiança"/"Confidence": decimal(3), range(0, 1000);
            /// Hours after eating between which the symptom was looked for.
            window_from_hours "Janela: de (h)"/"Window: from (h)": int, range(0, 168);
            window_to_hours "Janela: até (h)"/"Window: to (h)": int, range(0, 168);
            period_start "Período: de"/"Period: from": date;
            period_end "Período: até"/"Period: to": date;
            status "Situação"/"Status": choice[
                suspected "Suspeita"/"Suspected", to_test "A testar"/"To test", confirmed "Confirmada"/"Confirmed",
                ruled_out "Descartada"/"Ruled out",
            ], required, default("suspected"), index;
            /// The suggestion with the analysis behind it.
            proposal "Sugestão de origem"/"Proposal": link -> care_proposal;
            note "Observação"/"Note": prose;
        }
    }

    /// A versioned way of treating, in phases with rules of entry and exit, such as low FODMAP. Applied to a person, it
    /// becomes a care plan.
    protocol "Protocolo"/"Protocol" of organization {
        facet main in Reference {
            name "Nome"/"Name": text, required, max(120), search;
            version "Versão"/"Version": text, required, max(40), default("1");
            category "Tipo"/"Category": choice[
                elimination "Eliminação"/"Elimination", low_fodmap "Baixo FODMAP"/"Low FODMAP", dash "DASH"/"DASH",
                diabetes "Diabetes"/"Diabetes", gestational_diabetes "Diabetes gestacional"/"Gestational diabetes",
                weight_management "Manejo do peso"/"Weight management", sports "Esportivo"/"Sports",
                renal "Renal"/"Renal", bariatric "Bariátrico"/"Bariatric", aesthetic "Estético"/"Aesthetic",
                other "Outro"/"Other",
            ], required, default("other"), index;
            description "Descrição"/"Description": prose;
            status "Situação"/"Status": choice(DEFINITION_STATUS), required, default("draft"), index;
            indications "Indicações"/"Indications": set(text), max(60);
            contraindications "Contraindicações"/"Contraindications": set(text), max(60);
            phases "Fases"/"Phases": list[
                name "Nome"/"Name": text, required, max(80);
                duration_days "Duração (dias)"/"Duration (days)": int, range(1, 3650);
                /// What must hold before it begins.
                entry_rule "Condição de entrada"/"Entry rule": text, max(500);
                /// What must hold before it ends.
                exit_rule "Condição de saída"/"Exit rule": text, max(500);
                guidance "Orientação"/"Guidance": text, max(4000);
            ], max(30);
            food_rules "Regras de alimentos"/"Food rules": list[
                /// Id of the phase's part; none for all phases.
                phase "Fase"/"Phase": text, max(36);
                food "Alimento"/"Food": link -> food;
                /// A group instead of one food, as in the food tables.
                food_group "Grupo"/"Food group": text, max(60);
                rule "Regra"/"Rule": choice[
                    preferred "Preferir"/"Preferred", allowed "Permitido"/"Allowed", limited "Limitado"/"Limited",
                    forbidden "Proibido"/"Forbidden",
                ], required;
                /// For a limited food, the most in one meal.
                grams_max "Máximo por refeição (g)"/"Most per meal (g)": decimal(1), range(1, 100000);
                note "Observação"/"Note": text, max(300);
            ], max(1000);
            /// Guideline or paper that it follows.
            source "Fonte"/"Source": text, max(300);
        }
    }

    /// What a patient and a professional mean to reach, and how: goals, phases of a protocol, planned procedures.
    care_plan "Plano de cuidado"/"Care plan" of clinic {
        facet main in Care {
            patient "Paciente"/"Patient": link -> patient, required;
            practitioner "Profissional"/"Practitioner": link -> practitioner, required;
            title "Título"/"Title": text, required, max(160), search;
            description "Descrição"/"Description": prose;
            status "Situação"/"Status": choice[
                draft "Rascunho"/"Draft", active "Ativo"/"Active", on_hold "Em pausa"/"On hold",
                completed "Concluído"/"Completed", cancelled "Cancelado"/"Cancelled",
                entered_in_error "Registrado por engano"/"Entered in error",
            ], required, default("draft"), sensitive, index;
            goals "Objetivos"/"Goals": list[
                description "Objetivo"/"Goal": text, required, max(300);
                /// What shows that it was reached, such as peso abaixo de 80 kg.
                target "Como medir"/"Target": text, max(160);
                due_on "Prazo"/"Due on": date;
                achievement "Resultado"/"Achievement": choice[
                    in_progress "Em andamento"/"In progress", achieved "Alcançado"/"Achieved",
                    not_achieved "Não alcançado"/"Not achieved", dropped "Abandonado"/"Dropped",
                ], default("in_progress");
            ], max(40);
            starts_on "Início"/"Starts on": date, index;
            expected_end_on "Fim previsto"/"Expected end": date, index;
            ended_on "Fim"/"Ended on": date;
            protocol "Protocolo"/"Protocol": link -> protocol;
            phases "Fases"/"Phases": list[
                name "Nome"/"Name": text, required, max(80);
                started_on "Início"/"Started on": date;
                ended_on "Fim"/"Ended on": date;
                guidance "Orientação"/"Guidance": text, max(4000);
                /// The protocol's rule that began or ended it, or the professional's reason.
                reason "Motivo da mudança"/"Reason for the change": text, max(300);
            ], max(30);
            /// Procedures agreed upon. The plan's price is the sum of sessions times price.
            planned "Procedimentos previstos"/"Planned procedures": list[
                service "Procedimento"/"Procedure": link -> service, required;
                sessions "Sessões"/"Sessions": int, range(1, 200);
                interval_days "Intervalo (dias)"/"Interval (days)": int, range(0, 1000);
                price "Preço por sessão"/"Price per session": money;
                note "Observação"/"Note": text, max(300);
            ], max(60);
            /// Risks and contraindications as the professional weighed them.
            risks "Riscos e contraindicações"/"Risks and contraindications": prose;
            /// What the person says of the whole, 0.0 to 5.0.
            satisfaction "Satisfação (0 a 5)"/"Satisfaction (0 to 5)": decimal(1), range(0, 50);
            /// The suggestion from which it was drafted.
            proposal "Sugestão de origem"/"Proposal": link -> care_proposal;
        }
    }

    /// A care plan as a professional signed it for the patient.
    published_care_plan "Plano de cuidado publicado"/"Published care plan" of clinic {
        facet main in Published, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            /// The professional's own plan, which the patient does not hold.
            plan "Plano de cuidado"/"Care plan": link -> care_plan, required;
            version "Versão"/"Version": int, range(1, 10000), default("1");
            title "Título"/"Title": text, required, max(160), search;
            guidance "Orientações"/"Guidance": text, max(20000);
            starts_on "Início"/"Starts on": date;
            expected_end_on "Fim previsto"/"Expected end": date;
            goals "Objetivos"/"Goals": list[
                description "Objetivo"/"Goal": text, required, max(300);
                target "Como medir"/"Target": text, max(160);
                due_on "Prazo"/"Due on": date;
            ], max(40);
            phases "Fases"/"Phases": list[
                name "Nome"/"Name": text, required, max(80);
                starts_on "Início"/"Starts on": date;
                ends_on "Fim"/"Ends on": date;
                guidance "Orientação"/"Guidance": text, max(4000);
            ], max(30);
            planned "Procedimentos previstos"/"Planned procedures": list[
                name "Procedimento"/"Procedure": text, required, max(120);
                service "Serviço"/"Service": link -> service;
                sessions "Sessões"/"Sessions": int, range(1, 200);
                price "Preço por sessão"/"Price per session": money;
            ], max(60);
            file "PDF assinado"/"Signed PDF": blob;
            signed_by "Assinado por"/"Signed by": link -> practitioner, required;
            /// Name, council and registration as they stood at signing.
            signature "Assinatura"/"Signature": text, max(200);
            signed_at "Assinado em"/"Signed at": instant, required, index;
            status "Situação"/"Status": choice(COPY_STATUS), required, default("in_force"), index;
        }
    }

    /// One session in which something was done to a patient, with the lots that were used.
    procedure "Procedimento"/"Procedure" of clinic {
        facet main in Care {
            patient "Paciente"/"Patient": link -> patient, required;
            practitioner "Profissional"/"Practitioner": link -> practitioner, required;
            care_plan "Plano de cuidado"/"Care plan": link -> care_plan;
            appointment "Consulta"/"Appointment": link -> appointment;
            encounter "Atendimento"/"Encounter": link -> encounter;
            /// What was done.
            service "Serviço"/"Service": link -> service, required;
            /// Which session of the plan it is, from 1.
            session_number "Sessão"/"Session number": int, range(1, 1000);
            performed_at "Data e hora"/"Performed at": instant, required, index;
            duration "Duração"/"Duration": minutes, range(1, 1440);
            status "Situação"/"Status": choice[
                preparation "Em preparo"/"Preparation", in_progress "Em andamento"/"In progress",
                completed "Realizado"/"Completed", stopped "Interrompido"/"Stopped",
                not_done "Não realizado"/"Not done", entered_in_error "Registrado por engano"/"Entered in error",
            ], required, default("completed"), index;
            products_used "Produtos usados"/"Products used": list[
                product "Produto"/"Product": link -> product, required;
                lot "Lote"/"Lot": link -> lot;
                /// As read from the label, so that the record stands even where the lot is unknown.
                lot_code "Código do lote"/"Lot code": text, max(60);
                expires_on "Validade"/"Expires on": date;
                /// Where on the body, such as glabela or coxa direita.
                site "Local de aplicação"/"Site": text, max(120);
                dose "Dose"/"Dose": decimal(3), range(0, 1000000000), sensitive;
                unit "Unidade"/"Unit": choice[
                    ml "mL"/"mL", unit "Unidade"/"Unit", mg "mg"/"mg", g "g"/"g", iu "UI"/"IU",
                    syringe "Seringa"/"Syringe", vial "Frasco"/"Vial",
                ];
                technique "Técnica"/"Technique": text, max(160);
            ], max(200);
            equipment "Equipamento"/"Equipment": text, max(120);
            equipment_settings "Parâmetros"/"Equipment settings": list[
                name "Parâmetro"/"Setting": text, required, max(80);
                value "Valor"/"Value": text, required, max(80);
                unit "Unidade"/"Unit": text, max(30);
                site "Local de aplicação"/"Site": text, max(120);
            ], max(60);
            note "Registro da sessão"/"Note": prose;
            /// For the team only.
            professional_note "Observação para a equipe"/"Note to the team": prose;
            outcome "Desfecho"/"Outcome": text, max(500);
            patient_feedback "Relato do paciente"/"Patient's feedback": text, max(2000);
            /// What the person says of the session, 0.0 to 5.0.
            satisfaction "Satisfação (0 a 5)"/"Satisfaction (0 to 5)": decimal(1), range(0, 50);
            photos "Fotos"/"Photos": list[
                photo "Foto"/"Photo": blob, required;
                moment "Momento"/"Moment": choice[
                    before "Antes"/"Before", during "Durante"/"During", after "Depois"/"After",
                    follow_up "Acompanhamento"/"Follow-up",
                ], required;
                view "Vista"/"View": choice[
                    front "Frente"/"Front", left "Esquerda"/"Left", right "Direita"/"Right", back "Costas"/"Back",
                    detail "Detalhe"/"Detail",
                ];
                taken_at "Feita em"/"Taken at": instant;
                note "Observação"/"Note": text, max(300);
            ], max(100);
            adverse_events "Efeitos adversos"/"Adverse events": list[
                description "Efeito"/"Effect": text, required, max(160), sensitive;
                severity "Gravidade"/"Severity": choice[
                    mild "Leve"/"Mild", moderate "Moderado"/"Moderate", severe "Grave"/"Severe",
                ];
                noticed_on "Notado em"/"Noticed on": date;
                resolved_on "Resolvido em"/"Resolved on": date;
                /// What was done, and whether ANVISA was told (VigiMed, Notivisa).
                action "Conduta"/"Action": text, max(500);
            ], max(40);
        }
    }

    /// A form that was filled in about a patient: anamnesis, screening, evaluation of progress.
    assessment "Avaliação"/"Assessment" of clinic {
        facet main in Care {
            patient "Paciente"/"Patient": link -> patient, required;
            practitioner "Profissional"/"Practitioner": link -> practitioner, required;
            care_plan "Plano de cuidado"/"Care plan": link -> care_plan;
            encounter "Atendimento"/"Encounter": link -> encounter;
            template "Formulário"/"Template": link -> form_template;
            /// Of the form, so that old answers keep the questions they were given to.
            template_version "Versão do formulário"/"Template version": int, range(1, 10000);
            title "Título"/"Title": text, required, max(160), search;
            category "Tipo"/"Category": choice[
                anamnesis "Anamnese"/"Anamnesis", nutritional "Nutricional"/"Nutritional",
                anthropometric "Antropométrica"/"Anthropometric",
                dietary_recall "Recordatório alimentar"/"Dietary recall",
                food_frequency "Frequência alimentar"/"Food frequency", screening "Triagem"/"Screening",
                skin "Pele"/"Skin", aesthetic "Estética"/"Aesthetic", risk "Risco"/"Risk",
                progress "Evolução"/"Progress", final "Final"/"Final", other "Outra"/"Other",
            ], required, default("other"), index;
            performed_at "Data e hora"/"Performed at": instant, required, index;
            answers "Respostas"/"Answers": list[
                /// Key of the form's question.
                question "Chave da pergunta"/"Question key": text, required, max(60);
                /// The question as it was asked.
                wording "Pergunta"/"Wording": text, max(500);
                /// In the question's own form: text, number, date, or options parted by line breaks.
                answer "Resposta"/"Answer": text, max(4000);
            ], max(500);
            /// Of instruments that give one, such as NRS 2002 or MNA.
            score "Pontuação"/"Score": decimal(2), range(-100000, 1000000);
            conclusion "Conclusão"/"Conclusion": prose;
            status "Situação"/"Status": choice[
                draft "Rascunho"/"Draft", final "Concluída"/"Final",
                entered_in_error "Registrada por engano"/"Entered in error",
            ], required, default("draft"), index;
        }
    }

    /// A form or text that professionals fill in or patients sign, with its questions.
    form_template "Modelo de documento"/"Form template" of organization {
        facet main in Reference {
            name "Nome"/"Name": text, required, max(120), search;
            purpose "Finalidade"/"Purpose": choice[
                consent_form "Termo de consentimento"/"Consent form",
                treatment_record "Registro de tratamento"/"Treatment record", follow_up "Acompanhamento"/"Follow-up",
                discharge_summary "Resumo de alta"/"Discharge summary", anamnesis "Anamnese"/"Anamnesis",
                assessment "Avaliação"/"Assessment", screening "Triagem"/"Screening",
                clinical_note "Evolução clínica"/"Clinical note", referral "Encaminhamento"/"Referral",
                guidance "Orientações ao paciente"/"Guidance for the patient", other "Outra"/"Other",
            ], required, default("other"), index;
            version "Versão"/"Version": int, required, range(1, 10000), default("1");
            status "Situação"/"Status": choice(DEFINITION_STATUS), required, default("draft"), index;
            /// The text to read or sign. Names in braces are filled in, such as {patient.name}.
            body "Texto"/"Body": prose;
            questions "Perguntas"/"Questions": list[
                /// Short name in small letters, the same in every version.
                key "Chave"/"Key": text, required, max(60);
                section "Seção"/"Section": text, max(80);
                wording "Pergunta"/"Wording": text, required, max(500);
                wording_en "Pergunta em inglês"/"Wording in English": text, max(500);
                help "Ajuda"/"Help": text, max(500);
                answer_kind "Forma da resposta"/"Kind of answer": choice[
                    short_text "Texto curto"/"Short text", long_text "Texto longo"/"Long text",
                    number "Número"/"Number", date "Data"/"Date", yes_no "Sim ou não"/"Yes or no",
                    one_of "Uma opção"/"One option", many_of "Várias opções"/"Several options",
                    scale "Escala de 0 a 10"/"Scale from 0 to 10", photo "Foto"/"Photo",
                    signature "Assinatura"/"Signature",
                ], required, default("short_text");
                /// One per line. A number after a bar is its score, such as Sempre | 3.
                options "Opções"/"Options": text, max(4000);
                unit "Unidade"/"Unit": text, max(30);
                mandatory "Obrigatória"/"Mandatory": flag, default("false");
            ], max(300);
            /// Values of a practitioner's profession, such as nutritionist; empty for all.
            professions "Profissões"/"Professions": set(text), max(20);
        }
    }

    /// A supplement that a professional prescribes or means to prescribe for a patient.
    supplement_request "Prescrição de suplemento"/"Supplement request" of clinic {
        facet main in Care {
            patient "Paciente"/"Patient": link -> patient, required;
            practitioner "Profissional"/"Practitioner": link -> practitioner;
            encounter "Atendimento"/"Encounter": link -> encounter;
            supplement "Suplemento"/"Supplement": text, required, max(160), search, sensitive;
            form "Forma"/"Form": choice[
                capsule "Cápsula"/"Capsule", tablet "Comprimido"/"Tablet", powder "Pó"/"Powder",
                liquid "Líquido"/"Liquid", drops "Gotas"/"Drops", sachet "Sachê"/"Sachet", gummy "Goma"/"Gummy",
                compounded "Fórmula manipulada"/"Compounded formula", other "Outra"/"Other",
            ];
            /// Amount of one intake.
            dose "Dose"/"Dose": decimal(3), range(0, 1000000000), sensitive;
            dose_unit "Unidade da dose"/"Dose unit": choice[
                mg "mg"/"mg", ug "µg"/"µg", g "g"/"g", iu "UI"/"IU", ml "mL"/"mL", drop "Gota"/"Drop",
                capsule "Cápsula"/"Capsule", tablet "Comprimido"/"Tablet", scoop "Dosador"/"Scoop",
                sachet "Sachê"/"Sachet", cfu "UFC (milhões)"/"CFU (millions)",
            ], sensitive;
            frequency "Frequência"/"Frequency": choice[
                once_daily "1 vez ao dia"/"Once daily", twice_daily "2 vezes ao dia"/"Twice daily",
                three_times_daily "3 vezes ao dia"/"Three times daily",
                four_times_daily "4 vezes ao dia"/"Four times daily",
                every_other_day "Dia sim, dia não"/"Every other day", weekly "1 vez por semana"/"Weekly",
                every_two_weeks "A cada 15 dias"/"Every two weeks", monthly "1 vez por mês"/"Monthly",
                training_days "Dias de treino"/"Training days", as_needed "Se necessário"/"As needed",
                other "Outra"/"Other",
            ], sensitive;
            timing "Momentos"/"Timing": set(choice[
                on_waking "Ao acordar"/"On waking", before_breakfast "Antes do café"/"Before breakfast",
                with_breakfast "Com o café"/"With breakfast", before_lunch "Antes do almoço"/"Before lunch",
                with_lunch "Com o almoço"/"With lunch", before_training "Antes do treino"/"Before training",
                after_training "Depois do treino"/"After training", before_dinner "Antes do jantar"/"Before dinner",
                with_dinner "Com o jantar"/"With dinner", at_bedtime "Ao deitar"/"At bedtime",
            ]), max(10);
            /// How to take it, in words for the person.
            instructions "Modo de usar"/"Instructions": text, max(1000);
            /// What one dose contains, so that upper limits are checked against diet and supplements together.
            composition "Composição por dose"/"Composition per dose": list[
                /// Nutrient id as in the food tables, such as vitamin_d_ug; none for what no table knows.
                nutrient "Nutriente"/"Nutrient": text, max(40);
                name "Componente"/"Component": text, required, max(120);
                /// In the nutrient's own unit, or in the unit beside it.
                amount "Quantidade"/"Amount": decimal(3), range(0, 1000000000), sensitive;
                unit "Unidade"/"Unit": text, max(20);
            ], max(60);
            product "Produto"/"Product": link -> product;
            reason "Justificativa"/"Reason": text, max(1000);
            /// Results on which it rests.
            based_on "Resultados que embasam"/"Based on": set(link -> observation), max(50);
            starts_on "Início"/"Starts on": date, index;
            ends_on "Fim"/"Ends on": date, index;
            status "Situação"/"Status": choice[
                draft "Rascunho"/"Draft", active "Em uso"/"Active", on_hold "Em pausa"/"On hold",
                completed "Concluída"/"Completed", stopped "Suspensa"/"Stopped",
                entered_in_error "Registrada por engano"/"Entered in error",
            ], required, default("draft"), sensitive, index;
            /// The suggestion from which it was drafted.
            proposal "Sugestão de origem"/"Proposal": link -> care_proposal;
        }
    }

    /// Supplements as a professional signed them for the patient.
    published_prescription "Prescrição emitida"/"Published prescription" of clinic {
        facet main in Published, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            title "Título"/"Title": text, required, max(160), search;
            items "Itens"/"Items": list[
                /// The professional's own request, which the patient does not hold.
                request "Pedido"/"Request": link -> supplement_request;
                supplement "Suplemento"/"Supplement": text, required, max(160);
                /// Dose with its unit and frequency, in words.
                dosage "Posologia"/"Dosage": text, required, max(300);
                /// Of a compounded formula, one component per line.
                composition "Composição"/"Composition": text, max(2000);
                instructions "Modo de usar"/"Instructions": text, max(1000);
                starts_on "Início"/"Starts on": date;
                ends_on "Fim"/"Ends on": date;
            ], max(60);
            guidance "Orientações"/"Guidance": text, max(4000);
            file "PDF assinado"/"Signed PDF": blob;
            signed_by "Assinada por"/"Signed by": link -> practitioner, required;
            /// Name, council and registration as they stood at signing.
            signature "Assinatura"/"Signature": text, max(200);
            signed_at "Assinada em"/"Signed at": instant, required, index;
            status "Situação"/"Status": choice[
                in_force "Em vigor"/"In force", replaced "Substituída"/"Replaced", withdrawn "Retirada"/"Withdrawn",
            ], required, default("in_force"), index;
        }
    }

    /// What is known of two substances taken together. The order of the two means nothing: each pair stands once.
    interaction_rule "Interação"/"Interaction rule" of organization {
        facet main in Reference {
            substance_a "Substância A"/"Substance A": text, required, max(120), search, index;
            kind_a "Tipo de A"/"Kind of A": choice(INTERACTION_PARTY), required, default("supplement");
            substance_b "Substância B"/"Substance B": text, required, max(120), search, index;
            kind_b "Tipo de B"/"Kind of B": choice(INTERACTION_PARTY), required, default("supplement");
            effect "Efeito"/"Effect": choice[
                enhances "Potencializa"/"Enhances", reduces "Reduz"/"Reduces",
                contraindicated "Contraindicado"/"Contraindicated", neutral "Sem efeito"/"Neutral",
            ], required, index;
            severity "Gravidade"/"Severity": choice[
                low "Baixa"/"Low", moderate "Moderada"/"Moderate", high "Alta"/"High", critical "Crítica"/"Critical",
            ], required, index;
            description "Descrição"/"Description": text, required, max(2000);
            /// What to do about it.
            advice "Conduta"/"Advice": text, max(1000);
            /// Least time between the two, where parting them is enough.
            separation_hours "Intervalo mínimo (h)"/"Least interval (h)": int, range(0, 168);
            /// Paper, label or norm that says so.
            source "Fonte"/"Source": text, max(300);
            status "Situação"/"Status": choice[
                active "Em uso"/"Active", retired "Fora de uso"/"Retired",
            ], required, default("active"), index;
        }
    }
}
