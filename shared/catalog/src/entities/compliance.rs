//! Compliance: who did what, and what people must settle.

crate::entities! {
    /// One read or write of health data, or an act of administration. Ids only, never content.
    audit_event "Evento de auditoria"/"Audit event" of clinic, append_only {
        facet main in Compliance {
            at "Quando"/"At": instant, required;
            account "Conta"/"Account": link -> account;
            action "Ação"/"Action": choice[
                read "Leitura"/"Read", create "Criação"/"Create", update "Alteração"/"Update", delete "Exclusão"/"Delete",
                export "Exportação"/"Export", sign_in "Entrada"/"Sign-in", revoke "Revogação"/"Revoke",
                sign_in_denied "Entrada recusada"/"Sign-in denied", sign_out "Saída"/"Sign-out",
                print "Impressão"/"Print", share "Compartilhamento"/"Share", sign "Assinatura"/"Signature",
                approve "Aprovação"/"Approval", restore "Restauração"/"Restore",
                grant "Concessão de acesso"/"Access granted", break_glass "Acesso de emergência"/"Emergency access",
            ], required;
            /// Entity that was touched.
            subject_entity "Registro"/"Record kind": text, max(60);
            /// Id of the record that was touched.
            subject_id "Identificador"/"Record id": text, max(60);
            /// Part of the record, such as clinical, where it has several.
            subject_facet "Parte do registro"/"Part of the record": text, max(60);
            /// Whose record it is, so that a patient can be told who saw what (LGPD, article 18).
            patient "Paciente"/"Patient": link -> patient;
            /// Why it was opened, as in FHIR AuditEvent.purposeOfEvent.
            purpose "Finalidade"/"Purpose": choice[
                care "Cuidado em saúde"/"Care", administration "Administração"/"Administration",
                billing "Cobrança"/"Billing", quality "Auditoria e qualidade"/"Audit and quality",
                support "Suporte"/"Support", legal "Obrigação legal"/"Legal obligation",
                emergency "Emergência"/"Emergency", own_record "Registro próprio"/"Own record",
            ];
            /// Refused attempts are kept too.
            outcome "Desfecho"/"Outcome": choice[allowed "Permitido"/"Allowed", denied "Negado"/"Denied"],
                default("allowed");
            device "Dispositivo"/"Device": link -> device;
            /// Actor id of the replica that wrote the event; each replica keeps a chain of its own.
            replica "Réplica"/"Replica": text, max(36), index;
            /// Place in the replica's chain, from 1, without gaps.
            sequence "Sequência"/"Sequence": int, range(1, 9007199254740991);
            /// SHA-256 of the event before it in the chain, in hexadecimal. Empty in the first.
            previous_hash "Resumo do evento anterior"/"Hash of the event before": text, max(64);
        }
    }

    /// An emergency access that the privacy officer has yet to look at. Written by the server together with its audit
    /// event.
    access_review "Acesso a conferir"/"Access to review" of clinic {
        facet main in Compliance {
            /// Whose record was opened.
            patient "Paciente"/"Patient": link -> patient, required;
            /// Who opened it.
            account "Conta"/"Account": link -> account, required;
            device "Dispositivo"/"Device": link -> device;
            /// In the words of who opened it.
            reason "Motivo"/"Reason": text, required, max(500);
            began_at "Aberto em"/"Opened at": instant, required, index;
            ends_at "Aberto até"/"Open until": instant, required;
            event "Evento de auditoria"/"Audit event": link -> audit_event;
            status "Situação"/"Status": choice[
                open "A conferir"/"To review", justified "Justificado"/"Justified",
                unjustified "Sem justificativa"/"Unjustified",
            ], required, default("open"), index;
            reviewed_by "Conferido por"/"Reviewed by": link -> account;
            reviewed_at "Conferido em"/"Reviewed at": instant;
            /// What was found and done.
            findings "Constatações"/"Findings": prose;
        }
    }

    /// A merge that a person should look at. Names the record and field, never the values.
    sync_conflict "Conflito de sincronização"/"Sync conflict" of clinic {
        facet main in Front {
            subject_entity "Registro"/"Record kind": text, required, max(60);
            subject_id "Identificador"/"Record id": text, required, max(60), index;
            /// The record on the other side.
            other_id "Outro registro"/"Other record": text, max(60), index;
            field "Campo"/"Field": text, max(60);
            /// Who or what is booked twice.
            resource_id "Recurso"/"Resource": text, max(60);
            /// Day and times of the two appointments, by which the clash is known again.
            booked_at "Horários"/"Booked at": text, max(60);
            reason "Motivo"/"Reason": choice[
                concurrent_values "Dois valores para o mesmo campo"/"Two values for the same field",
                duplicate_code "Mesmo código em dois registros"/"Same code in two records",
                double_booking "Horário duplicado"/"Double booking",
            ], required;
            status "Situação"/"Status": choice[open "Aberto"/"Open", settled "Resolvido"/"Settled"], required, default("open");
            settled_at "Resolvido em"/"Settled at": instant;
            settled_by "Resolvido por"/"Settled by": link -> account;
            decision "Decisão"/"Decision": choice[
                kept_both "Ficam os dois"/"Both are kept", gone "Deixou de existir"/"No longer so",
            ];
            /// Why both are kept. Nothing about a patient's health.
            note "Motivo da decisão"/"Reason for the decision": text, max(300);
        }
    }

    /// A group of requirements that one body or law demands, such as ANVISA's rules for health services.
    requirement_category "Grupo de exigências"/"Requirement category" of clinic {
        facet main in Compliance {
            name "Nome"/"Name": text, required, max(120), search;
            description "Descrição"/"Description": prose;
            /// Who demands and inspects.
            regulatory_body "Órgão ou lei"/"Regulatory body": choice[
                lgpd "LGPD (ANPD)"/"LGPD (ANPD)", anvisa "ANVISA"/"ANVISA",
                health_surveillance "Vigilância sanitária local"/"Local health surveillance",
                cfm "CFM e CRM (medicina)"/"CFM and CRM (medicine)",
                coren "COFEN e COREN (enfermagem)"/"COFEN and COREN (nursing)",
                cff "CFF e CRF (farmácia)"/"CFF and CRF (pharmacy)",
                cfn "CFN e CRN (nutrição)"/"CFN and CRN (nutrition)",
                cfbm "CFBM e CRBM (biomedicina)"/"CFBM and CRBM (biomedicine)",
                coffito "COFFITO e CREFITO (fisioterapia)"/"COFFITO and CREFITO (physiotherapy)",
                cfp "CFP e CRP (psicologia)"/"CFP and CRP (psychology)",
                aesthetics "Estética (Lei 13.643/2018)"/"Aesthetics (Law 13.643/2018)",
                ans "ANS"/"ANS", labour "Normas do trabalho"/"Labour rules", tax "Fisco"/"Tax authority",
                consumer "Defesa do consumidor"/"Consumer protection", internal "Norma interna"/"Internal rule",
                other "Outro"/"Other",
            ], required, index;
            active "Em uso"/"In use": flag, default("true"), index;
        }
    }

    /// Something that the clinic must do, have or be able to show.
    requirement "Exigência"/"Requirement" of clinic {
        facet main in Compliance {
            category "Grupo"/"Category": link -> requirement_category, required;
            name "Nome"/"Name": text, required, max(160), search;
            description "Descrição"/"Description": prose;
            /// What fulfils it.
            kind "Tipo"/"Kind": choice[
                policy "Política"/"Policy", procedure "Procedimento"/"Procedure",
                documentation "Documentação"/"Documentation", training "Capacitação"/"Training",
                technical "Medida técnica"/"Technical measure", licence "Licença ou alvará"/"Licence or permit",
            ], required;
            /// How often it is assessed.
            frequency "Frequência"/"Frequency": choice[
                daily "Diária"/"Daily", weekly "Semanal"/"Weekly", monthly "Mensal"/"Monthly",
                quarterly "Trimestral"/"Quarterly", semiannually "Semestral"/"Twice a year",
                annually "Anual"/"Annually", once "Uma vez"/"Once", as_needed "Quando necessário"/"As needed",
            ];
            mandatory "Obrigatória"/"Mandatory": flag, default("true");
            /// Rule and article, such as RDC 63/2011, article 23.
            legal_reference "Base legal"/"Legal reference": text, max(200), search;
            /// What an inspector would be shown.
            expected_evidence "Comprovação esperada"/"Expected evidence": text, max(500);
            /// Who answers for it in the clinic.
            responsible "Responsável"/"Responsible": link -> account;
            valid_from "Vale desde"/"Valid from": date;
            valid_until "Vale até"/"Valid until": date;
        }
    }

    /// One examination of whether the clinic fulfils a requirement.
    compliance_assessment "Avaliação de conformidade"/"Compliance assessment" of clinic {
        facet main in Compliance {
            requirement "Exigência"/"Requirement": link -> requirement, required;
            kind "Tipo"/"Kind": choice[
                self_assessment "Autoavaliação"/"Self-assessment", audit "Auditoria"/"Audit",
                inspection "Inspeção"/"Inspection", review "Revisão"/"Review",
            ], required;
            status "Situação"/"Status": choice[
                pending "Pendente"/"Pending", in_progress "Em andamento"/"In progress",
                completed "Concluída"/"Completed", failed "Não conforme"/"Failed",
                requires_action "Requer ação"/"Requires action", cancelled "Cancelada"/"Cancelled",
            ], required, default("pending"), index;
            /// Degree of fulfilment, percent from 0 to 100.
            score "Nota (%)"/"Score (%)": decimal(2), range(0, 10000);
            findings "Constatações"/"Findings": list[
                description "Descrição"/"Description": text, required, max(1000);
                severity "Gravidade"/"Severity": choice(SEVERITY);
            ], max(200);
            recommendations "Recomendações"/"Recommendations": list[
                action "Ação"/"Action": text, required, max(1000);
                responsible "Responsável"/"Responsible": link -> account;
                due_on "Prazo"/"Due on": date;
                done_on "Feita em"/"Done on": date;
            ], max(200);
            evidence "Comprovantes"/"Evidence": list[
                title "Título"/"Title": text, required, max(160);
                file "Arquivo"/"File": blob, required;
            ], max(100);
            due_on "Prazo"/"Due on": date, index;
            /// The professional who assessed, where it was someone of the clinic.
            assessor "Quem avaliou"/"Assessor": link -> practitioner;
            /// Name and body of an auditor or inspector from outside.
            external_assessor "Avaliador externo"/"External assessor": text, max(160);
            assessed_at "Avaliada em"/"Assessed at": instant;
        }
    }

    /// A report of compliance over a period, produced from the assessments and approved by a person.
    compliance_report "Relatório de conformidade"/"Compliance report" of clinic {
        facet main in Compliance {
            kind "Tipo"/"Kind": choice[
                lgpd "LGPD"/"LGPD", anvisa "ANVISA"/"ANVISA",
                professional_council "Conselho profissional"/"Professional council",
                internal_audit "Auditoria interna"/"Internal audit",
                risk_assessment "Análise de riscos"/"Risk assessment",
                impact_assessment "Impacto à proteção de dados (RIPD)"/"Data protection impact (RIPD)",
                processing_record "Registro de operações de tratamento"/"Record of processing activities",
            ], required;
            period_start "Início do período"/"Period start": date, required, index;
            period_end "Fim do período"/"Period end": date, required;
            status "Situação"/"Status": choice[
                generating "Em elaboração"/"Generating", completed "Concluído"/"Completed", failed "Falhou"/"Failed",
                approved "Aprovado"/"Approved",
            ], required, default("generating"), index;
            summary "Resumo"/"Summary": prose;
            /// The state of each requirement at the end of the period, as the report states it.
            results "Resultados"/"Results": list[
                requirement "Exigência"/"Requirement": link -> requirement, required;
                assessment "Avaliação"/"Assessment": link -> compliance_assessment;
                conformity "Conformidade"/"Conformity": choice[
                    met "Atendida"/"Met", partly_met "Atendida em parte"/"Partly met", not_met "Não atendida"/"Not met",
                    not_assessed "Não avaliada"/"Not assessed", not_applicable "Não se aplica"/"Not applicable",
                ], required;
                /// Percent, 0 to 100.
                score "Nota (%)"/"Score (%)": decimal(2), range(0, 10000);
                remark "Observação"/"Remark": text, max(500);
            ];
            generated_at "Elaborado em"/"Generated at": instant;
            generated_by "Elaborado por"/"Generated by": link -> account;
            approved_at "Aprovado em"/"Approved at": instant;
            approved_by "Aprovado por"/"Approved by": link -> account;
            file "Arquivo"/"File": blob;
        }
    }

    /// A request of a patient under the Brazilian data protection law (LGPD, articles 18 to 20), and its answer.
    privacy_request "Pedido do titular"/"Data subject request" of clinic {
        facet main in Compliance, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            /// What the person asks for, as the law names it.
            subject_right "Direito"/"Right": choice[
                confirmation "Confirmação de tratamento"/"Confirmation of processing", access "Acesso"/"Access",
                correction "Correção"/"Correction",
                anonymization "Anonimização, bloqueio ou eliminação"/"Anonymization, blocking or deletion",
                portability "Portabilidade"/"Portability",
                deletion "Eliminação de dados consentidos"/"Deletion of consented data",
                sharing_information "Com quem foi compartilhado"/"With whom it was shared",
                consent_information "Consequências de não consentir"/"Consequences of not consenting",
                consent_withdrawal "Revogação do consentimento"/"Withdrawal of consent",
                objection "Oposição"/"Objection",
                automated_decision_review "Revisão de decisão automatizada"/"Review of an automated decision",
            ], required;
            /// In the person's own words.
            description "Pedido"/"Request": prose;
            received_at "Recebido em"/"Received at": instant, required;
            /// Last day to answer; a full statement of access is due in 15 days (article 19).
            due_on "Prazo"/"Due on": date, index;
            status "Situação"/"Status": choice[
                received "Recebido"/"Received", in_progress "Em andamento"/"In progress",
                fulfilled "Atendido"/"Fulfilled", partly_fulfilled "Atendido em parte"/"Partly fulfilled",
                refused "Recusado"/"Refused", withdrawn "Retirado pelo titular"/"Withdrawn",
            ], required, default("received"), index;
            answer "Resposta"/"Answer": prose;
            /// Law that forbids or limits it, such as 20 years of retention (Law 13.787/2018).
            refusal_basis "Fundamento da recusa"/"Basis of refusal": text, max(300);
            answered_at "Respondido em"/"Answered at": instant;
            handled_by "Responsável"/"Handled by": link -> account;
        }
    }

    /// A request to take data out of the system as a file: by whom, why, what, and until when it can be fetched.
    export_request "Pedido de exportação"/"Export request" of clinic {
        facet main in Compliance {
            name "Nome"/"Name": text, required, max(120), search;
            description "Descrição"/"Description": prose;
            /// Why the data leave the system. The audit shows it.
            reason "Motivo"/"Reason": text, required, max(500);
            /// Record kinds in the file, by their names in the catalogue, such as appointment. Only those that the
            /// person who asks may read are ever included.
            records "Registros"/"Records": set(text), max(60);
            /// Conditions that all must hold.
            filters "Filtros"/"Filters": list[
                field "Campo"/"Field": text, required, max(120);
                comparison "Comparação"/"Comparison": choice[
                    equal "Igual a"/"Equal to", different "Diferente de"/"Different from",
                    at_least "A partir de"/"At least", at_most "Até"/"At most", contains "Contém"/"Contains",
                ], required, default("equal");
                value "Valor"/"Value": text, max(200);
            ], max(50);
            /// Columns in the order of the file, such as appointment.date. Without any, all.
            columns "Colunas"/"Columns": list[
                field "Campo"/"Field": text, required, max(120);
            ], max(200);
            format "Formato"/"Format": choice[
                csv "Planilha CSV"/"CSV", xlsx "Planilha Excel"/"Excel", json "JSON"/"JSON", pdf "PDF"/"PDF",
                fhir "FHIR R4"/"FHIR R4",
            ], required, default("csv");
            /// When it repeats, as an RFC 5545 rule such as FREQ=MONTHLY;BYMONTHDAY=1. Empty: once.
            recurrence "Repetição"/"Recurrence": text, max(200);
            requested_by "Pedido por"/"Requested by": link -> account;
            /// A second person, where the clinic demands one.
            approved_by "Autorizado por"/"Approved by": link -> account;
            status "Situação"/"Status": choice[
                pending "Pendente"/"Pending", processing "Em preparo"/"Processing", completed "Pronto"/"Completed",
                failed "Falhou"/"Failed", denied "Negado"/"Denied", expired "Expirado"/"Expired",
            ], required, default("pending"), index;
            /// Encrypted so that only the person who asked opens it.
            file "Arquivo"/"File": blob;
            file_name "Nome do arquivo"/"File name": text, max(160);
            file_bytes "Tamanho (bytes)"/"Size (bytes)": int, range(0, 1099511627776);
            record_count "Registros no arquivo"/"Records in the file": int, range(0, 1000000000);
            /// After this, the file is destroyed.
            expires_at "Disponível até"/"Available until": instant, index;
            /// What went wrong, for people to read.
            error "Erro"/"Error": text, max(500);
        }
    }

    /// Something that happened in the running of the system: a failure, a warning, an integration that came back.
    /// Never health data. An event is settled by a later one that names it.
    system_event "Evento do sistema"/"System event" of directory, append_only {
        facet main in Reference {
            at "Quando"/"At": instant, required, index;
            kind "Tipo"/"Kind": choice[
                error "Erro"/"Error", warning "Aviso"/"Warning", info "Informação"/"Information",
                integration_status "Estado de integração"/"Integration status", security "Segurança"/"Security",
                backup "Cópia de segurança"/"Backup", resolution "Resolução"/"Resolution",
            ], required, index;
            /// The part of the system that speaks.
            source "Origem"/"Source": choice[
                integration "Integração"/"Integration", assistant "Assistente"/"Assistant", api "API"/"API",
                widget "Janela de conversa no site"/"Web widget", sync "Sincronização"/"Synchronization",
                webhook "Webhook"/"Webhook", scheduler "Tarefas agendadas"/"Scheduler",
                storage "Armazenamento"/"Storage", device "Dispositivo"/"Device", billing "Assinatura"/"Billing",
                person "Pessoa"/"Person",
            ], required;
            severity "Gravidade"/"Severity": choice[
                info "Informação"/"Information", warning "Aviso"/"Warning", error "Erro"/"Error",
                critical "Crítica"/"Critical",
            ], required, default("info"), index;
            message "Mensagem"/"Message": text, required, max(1000);
            details "Detalhes"/"Details": list[
                name "Nome"/"Name": text, required, max(80);
                value "Valor"/"Value": text, max(500);
            ], max(50);
            /// Who caused it or, in a resolution, who resolved it.
            actor "Quem"/"Actor": link -> account;
            conversation "Conversa"/"Conversation": link -> conversation;
            assistant "Assistente"/"Assistant": link -> assistant;
            integration "Integração"/"Integration": link -> integration;
            /// The event that this one settles.
            resolves "Resolve"/"Resolves": link -> system_event;
            /// Joins what was written about one request in the server's logs.
            trace "Rastreio"/"Trace": text, max(64);
        }
    }
}
