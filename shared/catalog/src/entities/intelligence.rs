//! Intelligence: which models run, what they proposed, and what people made of it.
//!
//! Every agent answers with one envelope that a person decides upon. What a patient decides is a `proposal`; what only
//! professionals may see before they decide is a `care_proposal`, a document of Care that no patient ever receives.

crate::entities! {
    /// A model that an organisation offers to its devices or reaches over the network. Its credentials are kept by the
    /// server only.
    ai_model "Modelo"/"Model" of organization {
        facet main in Reference {
            name "Nome"/"Name": text, required, max(80), search;
            version "Versão"/"Version": text, required, max(40);
            task "Tarefa"/"Task": choice[
                food_classification "Reconhecimento de alimentos"/"Food recognition",
                food_detection "Localização de alimentos"/"Food detection",
                portion_estimation "Estimativa de porção"/"Portion estimation",
                text_generation "Redação"/"Text generation",
                text_recognition "Leitura de documentos"/"Text recognition",
                speech_recognition "Transcrição de voz"/"Speech recognition", speech_synthesis "Voz"/"Speech synthesis",
                search "Busca por significado"/"Search by meaning", no_show "Previsão de faltas"/"No-show prediction",
                revenue "Previsão de receita"/"Revenue forecast",
                patient_behavior "Comportamento do paciente"/"Patient behaviour",
                treatment_outcome "Resultado do tratamento"/"Treatment outcome",
                resource_optimization "Uso de recursos"/"Resource optimisation",
            ], required;
            file "Arquivo"/"File": blob;
            sha256 "SHA-256"/"SHA-256": text, max(64);
            licence "Licença"/"Licence": text, max(80);
            status "Situação"/"Status": choice[
                offered "Oferecido"/"Offered", withdrawn "Retirado"/"Withdrawn",
            ], required, default("offered");
            description "Descrição"/"Description": text, max(1000);
            kind "Tipo"/"Kind": choice[
                llm "Modelo de linguagem"/"Language model", vision "Visão"/"Vision",
                speech_to_text "Voz para texto"/"Speech to text", text_to_speech "Texto para voz"/"Text to speech",
                embedding "Vetores de significado"/"Embedding", tabular "Estatístico"/"Statistical",
            ], index;
            provider "Provedor"/"Provider": choice[
                openai "OpenAI"/"OpenAI", anthropic "Anthropic"/"Anthropic", google "Google"/"Google",
                azure "Azure"/"Azure", custom "Compatível com OpenAI"/"OpenAI-compatible",
                local "Servidor local"/"Local server", on_device "Neste dispositivo"/"On this device",
            ], index;
            /// Where it is reached, for models that do not run on the device.
            endpoint "Endereço"/"Endpoint": url;
            /// Such as gradient boosting or logistic regression.
            algorithm "Algoritmo"/"Algorithm": text, max(120);
            /// What it looks at. Race, income, benefits and neighbourhood are never among them.
            features "Variáveis usadas"/"Features": set(text), max(200);
            /// What it predicts.
            target "Variável prevista"/"Target": text, max(120);
            hyperparameters "Hiperparâmetros"/"Hyperparameters": list[
                name "Nome"/"Name": text, required, max(80);
                value "Valor"/"Value": text, required, max(200);
            ], max(100);
            training "Treinamento"/"Training": list[
                /// Such as data set, period, rows, split or seed.
                name "Nome"/"Name": text, required, max(80);
                value "Valor"/"Value": text, required, max(500);
            ], max(60);
            trained_at "Treinado em"/"Trained at": instant;
            metrics "Desempenho"/"Performance": list[
                /// Such as AUC, expected calibration error, top-1 or median milliseconds.
                name "Medida"/"Measure": text, required, max(80);
                value "Valor"/"Value": decimal(4), required;
                unit "Unidade"/"Unit": text, max(30);
                /// The data on which it was measured, never the data it learnt from.
                data_set "Dados de teste"/"Test data": text, max(120);
                measured_on "Medido em"/"Measured on": date;
            ], max(100);
        }
    }

    /// One run of an agent: which core, on what, how long, with what outcome.
    agent_run "Execução de agente"/"Agent run" of clinic {
        facet main in Diary, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            /// Of the fifteen, those that work for professionals alone leave their runs in `care_run`.
            agent "Agente"/"Agent": choice(AGENT), required;
            model "Modelo"/"Model": text, max(80);
            model_version "Versão do modelo"/"Model version": text, max(40);
            started_at "Início"/"Started at": instant, required;
            duration_ms "Duração (ms)"/"Duration (ms)": int, range(0, 86400000);
            outcome "Resultado"/"Outcome": choice(RUN_OUTCOME), required;
            /// What went wrong, without personal data.
            error "Erro"/"Error": text, max(500);
            /// Language model's tokens, read and written, where one took part.
            input_tokens "Tokens lidos"/"Input tokens": int, range(0, 100000000);
            output_tokens "Tokens escritos"/"Output tokens": int, range(0, 100000000);
        }
    }

    /// What an agent suggests and a person decides.
    proposal "Sugestão"/"Proposal" of clinic {
        facet main in Diary, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            run "Execução"/"Run": link -> agent_run, required;
            /// Candidates with their confidence, as the agent gave them.
            content "Conteúdo"/"Content": json, required;
            status "Situação"/"Status": choice(PROPOSAL_STATUS), required, default("open");
            decided_at "Decidida em"/"Decided at": instant;
            /// The patient or professional who decided.
            decided_by "Decidida por"/"Decided by": link -> account;
            /// Name and version of the content's form, such as macro_change.1. None: candidates of food recognition.
            content_form "Forma do conteúdo"/"Content form": text, max(60);
            /// What the agent was given: wishes, limits, amounts eaten and aimed for.
            inputs "Dados considerados"/"Inputs": json;
            /// The meal that it is about or would change.
            meal "Refeição"/"Meal": link -> meal;
            summary "Resumo"/"Summary": text, max(500);
            reasons "Razões"/"Reasons": text, max(4000);
            /// From 0.000 to 1.000, calibrated.
            confidence "Confiança"/"Confidence": decimal(3), range(0, 1000);
            worded_by "Redação"/"Worded by": choice[
                rules "Regras"/"Rules", language_model "Modelo de linguagem"/"Language model",
            ], default("rules");
        }
    }

    /// What a person answered to a proposal; with consent, it helps to train the next model.
    agent_feedback "Retorno ao agente"/"Agent feedback" of clinic {
        facet main in Diary, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            proposal "Sugestão"/"Proposal": link -> proposal, required;
            verdict "Avaliação"/"Verdict": choice[
                right "Certo"/"Right", corrected "Corrigido"/"Corrected", wrong "Errado"/"Wrong",
            ], required;
            /// What it truly was, as a food id.
            correction "Correção"/"Correction": link -> food;
            comment "Comentário"/"Comment": text, max(500);
            /// 1 poor to 5 excellent.
            rating "Nota (1 a 5)"/"Rating (1 to 5)": int, range(1, 5);
            helpful "Ajudou"/"Helpful": flag;
            /// What it should have been, where that is no food.
            correction_text "Correção em palavras"/"Correction in words": text, max(1000);
        }
    }

    /// One run of an agent for professionals; the patient never receives it.
    care_run "Execução de agente (equipe)"/"Agent run (team)" of clinic {
        facet main in Care {
            /// None where the run concerned no single patient.
            patient "Paciente"/"Patient": link -> patient;
            agent "Agente"/"Agent": choice(AGENT), required, index;
            model "Modelo"/"Model": link -> ai_model;
            /// Version of the rules or of the model that ran.
            method_version "Versão do método"/"Method version": text, max(80);
            started_at "Início"/"Started at": instant, required, index;
            duration_ms "Duração (ms)"/"Duration (ms)": int, range(0, 86400000);
            outcome "Resultado"/"Outcome": choice(RUN_OUTCOME), required, index;
            /// What went wrong, without personal data.
            error "Erro"/"Error": text, max(500);
            /// Language model's tokens, read and written, where one took part.
            input_tokens "Tokens lidos"/"Input tokens": int, range(0, 100000000);
            output_tokens "Tokens escritos"/"Output tokens": int, range(0, 100000000);
            /// In Brazilian reais, to the millionth: a run costs less than a centavo.
            cost_brl "Custo (R$)"/"Cost (BRL)": decimal(6), range(0, 1000000000000);
        }
    }

    /// What an agent suggests to professionals about a patient. Nothing enters care before one of them decides, and
    /// what then reaches the patient is a record of its own.
    care_proposal "Sugestão para a equipe"/"Proposal for the team" of clinic {
        facet main in Care {
            /// None where it concerns no single patient, such as a new protocol for the clinic.
            patient "Paciente"/"Patient": link -> patient;
            run "Execução"/"Run": link -> care_run, required;
            /// What it is about.
            encounter "Atendimento"/"Encounter": link -> encounter;
            report "Exame"/"Report": link -> diagnostic_report;
            care_plan "Plano de cuidado"/"Care plan": link -> care_plan;
            procedure "Procedimento"/"Procedure": link -> procedure;
            assessment "Avaliação"/"Assessment": link -> assessment;
            summary "Resumo"/"Summary": text, max(500), search;
            /// What would be written if approved, in the form that `content_form` names.
            content "Conteúdo"/"Content": json, required;
            /// Name and version of the content's form, such as meal_plan.1.
            content_form "Forma do conteúdo"/"Content form": text, required, max(60);
            /// What the agent was given: records read, wishes and limits.
            inputs "Dados considerados"/"Inputs": json;
            reasons "Razões"/"Reasons": text, max(10000);
            /// Each statement with the words on which it rests; one without a quote is marked on the screen.
            evidence "Evidências"/"Evidence": list[
                statement "Afirmação"/"Statement": text, required, max(1000);
                quote "Trecho"/"Quote": text, max(1000);
                /// Kind of record in which the quote stands, such as observation.
                source "Origem"/"Source": text, max(64);
                /// Id of that record.
                source_record "Registro de origem"/"Source record": text, max(36);
            ], max(300);
            /// The numbers that moved it, strongest first.
            factors "Fatores"/"Factors": list[
                name "Fator"/"Factor": text, required, max(120);
                value "Valor"/"Value": decimal(3);
                unit "Unidade"/"Unit": text, max(30);
                /// How far it moved the result: above zero towards it, below zero away from it.
                contribution "Contribuição"/"Contribution": decimal(3);
            ], max(30);
            /// 0.0 to 100.0: logged against planned.
            adherence_score "Adesão (0 a 100)"/"Adherence (0 to 100)": decimal(1), range(0, 1000);
            /// 0.0 to 100.0: progress towards the goals.
            progress_score "Progresso (0 a 100)"/"Progress (0 to 100)": decimal(1), range(0, 1000);
            /// Risk that the suggestion warns of, such as giving up the treatment. High and critical call for a person.
            risk_level "Risco"/"Risk level": choice(RISK_LEVEL), index;
            actions "Ações sugeridas"/"Suggested actions": list[
                description "Ação"/"Action": text, required, max(500);
                accepted "Aceita"/"Accepted": flag;
            ], max(40);
            /// From 0.000 to 1.000, calibrated.
            confidence "Confiança"/"Confidence": decimal(3), range(0, 1000);
            worded_by "Redação"/"Worded by": choice[
                rules "Regras"/"Rules", language_model "Modelo de linguagem"/"Language model",
            ], required, default("rules");
            status "Situação"/"Status": choice(PROPOSAL_STATUS), required, default("open"), sensitive, index;
            decided_by "Decidida por"/"Decided by": link -> practitioner;
            decided_at "Decidida em"/"Decided at": instant;
            decision_reason "Motivo da decisão"/"Reason for the decision": text, max(1000);
            /// What was changed before it was approved, in the content's own form.
            correction "Correção"/"Correction": json;
            /// 1 poor to 5 excellent.
            rating "Nota (1 a 5)"/"Rating (1 to 5)": int, range(1, 5);
            helpful "Ajudou"/"Helpful": flag;
        }
    }

    /// One example from which the next model of an agent may learn.
    training_example "Exemplo de treinamento"/"Training example" of clinic {
        facet main in Care {
            /// Whose data it was, so that withdrawn consent removes it; none for synthetic examples.
            patient "Paciente"/"Patient": link -> patient;
            /// The consent to improving the models; an example from a patient needs it.
            consent "Consentimento"/"Consent": link -> consent;
            agent "Agente"/"Agent": choice(AGENT), required, index;
            input "Entrada"/"Input": json, required;
            photo "Foto"/"Photo": blob;
            expected_output "Resposta esperada"/"Expected output": json, required;
            source "Origem"/"Source": choice[
                user_feedback "Retorno de usuários"/"User feedback",
                expert_annotation "Anotação de especialista"/"Expert annotation", synthetic "Sintético"/"Synthetic",
                imported "Importado"/"Imported",
            ], required, default("user_feedback"), index;
            /// The answers from which it was made.
            feedback "Retorno"/"Feedback": link -> agent_feedback;
            care_proposal "Sugestão para a equipe"/"Proposal for the team": link -> care_proposal;
            /// From 0.000 to 1.000.
            quality "Qualidade"/"Quality": decimal(3), range(0, 1000);
            validated "Validado"/"Validated": flag, default("false"), index;
            validated_by "Validado por"/"Validated by": link -> practitioner;
            /// Names, documents and contacts were removed.
            pseudonymised "Pseudonimizado"/"Pseudonymised": flag, default("false");
            split "Uso"/"Split": choice[
                training "Treinamento"/"Training", validation "Validação"/"Validation", test "Teste"/"Test",
            ];
        }
    }

    /// A configured helper that answers people in conversations and hands over to a person when it should.
    assistant "Assistente"/"Assistant" of organization {
        facet main in Reference {
            name "Nome"/"Name": text, required, max(80), search;
            kind "Função"/"Role": choice[
                triage "Triagem"/"Triage", support "Atendimento"/"Support", sales "Vendas"/"Sales",
                technical "Suporte técnico"/"Technical support", billing "Cobrança"/"Billing",
                product "Produtos e serviços"/"Products and services", custom "Personalizada"/"Custom",
                scheduling "Agendamento"/"Scheduling",
            ], required, default("support"), index;
            description "Descrição"/"Description": text, max(1000);
            /// What it is told to do and not to do.
            instructions "Instruções"/"Instructions": prose;
            /// None: it answers from the knowledge base by rules alone.
            model "Modelo"/"Model": link -> ai_model;
            /// 0.00 always the same words to 2.00 very varied.
            temperature "Variação das respostas"/"Temperature": decimal(2), range(0, 200), default("70");
            output_tokens_max "Tokens por resposta"/"Tokens per answer": int, range(1, 200000), default("4000");
            status "Situação"/"Status": choice[
                draft "Rascunho"/"Draft", active "Ativo"/"Active", paused "Em pausa"/"Paused",
                retired "Fora de uso"/"Retired",
            ], required, default("draft"), index;
            /// Among assistants that fit, the highest answers.
            priority "Prioridade"/"Priority": int, range(-1000, 1000), default("0");
            /// Words that call it.
            keywords "Palavras-chave"/"Keywords": set(text), max(200);
            channels "Canais"/"Channels": set(link -> channel), max(50);
            /// Articles from which it may answer; none for all that are published.
            knowledge_articles "Artigos"/"Articles": set(link -> knowledge_article), max(500);
            /// Said when it cannot help, before a person takes over.
            fallback_message "Mensagem de transferência"/"Fallback message": text, max(1000);
            /// How it says that it is not a person, at the start of each conversation.
            disclosure "Aviso de que é automático"/"Disclosure": text, max(500);
            /// Answers without success after which a person is called.
            attempts_max "Tentativas antes de transferir"/"Attempts before hand-over": int, range(1, 20), default("2");
            language "Idioma"/"Language": choice[
                pt_br "Português (Brasil)"/"Portuguese (Brazil)", en "Inglês"/"English", es "Espanhol"/"Spanish",
                as_customer "O da pessoa"/"The person's own",
            ], default("as_customer");
        }
    }

    /// Something that an assistant can do, beside talking, and with what permission.
    assistant_tool "Ferramenta do assistente"/"Assistant tool" of organization {
        facet main in Reference {
            assistant "Assistente"/"Assistant": link -> assistant, required;
            /// Where it comes from; none for those built in.
            integration "Integração"/"Integration": link -> integration;
            /// As the model calls it, such as search_services.
            name "Nome técnico"/"Technical name": text, required, max(64);
            title "Nome"/"Title": text, required, max(80), search;
            description "Descrição"/"Description": text, max(1000);
            /// JSON Schema of what it takes.
            input_schema "Esquema de entrada"/"Input schema": json, required;
            settings "Configurações"/"Settings": list[
                /// Never a password, key or token: those are kept by the server only.
                name "Nome"/"Name": text, required, max(80);
                value "Valor"/"Value": text, required, max(1000);
            ], max(60);
            permission "Permissão"/"Permission": choice[
                read "Só consulta"/"Reads only", confirm "Age após confirmação"/"Acts once confirmed",
                act "Age sozinha"/"Acts by itself",
            ], required, default("read");
            enabled "Ativa"/"Enabled": flag, default("true"), index;
            /// The highest is offered first.
            priority "Prioridade"/"Priority": int, range(-1000, 1000), default("0");
        }
    }
}
