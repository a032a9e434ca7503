//! Coordination: how professionals refer, discuss, supervise, and who may do what.

crate::entities! {
    /// A professional asks another one to see a patient or to give an opinion.
    referral "Encaminhamento"/"Referral" of clinic {
        facet main in Team {
            patient "Paciente"/"Patient": link -> patient, required;
            referred_by "Encaminhado por"/"Referred by": link -> practitioner, required;
            /// Empty where the professional is outside the clinic.
            referred_to "Encaminhado para"/"Referred to": link -> practitioner;
            /// The professional outside the clinic.
            outside_professional "Profissional de fora"/"Outside professional": link -> contact;
            referral_type "Tipo de encaminhamento"/"Referral type": choice[
                consultation "Consulta"/"Consultation", treatment "Tratamento"/"Treatment",
                assessment "Avaliação"/"Assessment", supervision "Supervisão"/"Supervision",
                second_opinion "Segunda opinião"/"Second opinion",
            ], required, default("consultation");
            reason "Motivo"/"Reason": text, required, max(1000), search;
            /// What the other professional must know: findings, exams, treatment so far.
            clinical_notes "Resumo clínico"/"Clinical notes": prose;
            documents "Documentos"/"Documents": set(link -> document), max(40);
            urgency "Urgência"/"Urgency": choice[
                low "Baixa"/"Low", medium "Média"/"Medium", high "Alta"/"High", emergency "Emergência"/"Emergency",
            ], required, index, default("medium");
            status "Situação"/"Status": choice[
                pending "Aguardando resposta"/"Pending", accepted "Aceito"/"Accepted", declined "Recusado"/"Declined",
                completed "Concluído"/"Completed", cancelled "Cancelado"/"Cancelled",
            ], required, index, sensitive, default("pending");
            /// An answer is due by then.
            respond_by "Responder até"/"Respond by": instant, index;
            responded_at "Respondido em"/"Responded at": instant;
            /// Answer of the other professional: why accepted or declined, findings, advice.
            response "Resposta"/"Response": prose;
            /// The appointment that came of it.
            appointment "Consulta"/"Appointment": link -> appointment;
        }
    }

    /// One professional watches over the work of another for a time: clinical supervision, training, mentoring.
    supervision "Supervisão"/"Supervision" of clinic {
        facet main in Team {
            supervisor "Quem supervisiona"/"Supervisor": link -> practitioner, required;
            supervisee "Quem é supervisionado"/"Supervisee": link -> practitioner, required;
            supervision_type "Tipo de supervisão"/"Supervision type": choice[
                clinical "Clínica"/"Clinical", administrative "Administrativa"/"Administrative",
                mentorship "Mentoria"/"Mentorship", training "Estágio ou treinamento"/"Training",
            ], required, default("clinical");
            /// Which work is supervised.
            scope "Abrangência"/"Scope": text, required, max(1000);
            /// What the supervised person must do or show, one item per line.
            requirements "Exigências"/"Requirements": set(text), max(60);
            /// How often they meet.
            frequency "Frequência"/"Frequency": choice[
                daily "Diária"/"Daily", weekly "Semanal"/"Weekly", fortnightly "Quinzenal"/"Fortnightly",
                monthly "Mensal"/"Monthly", quarterly "Trimestral"/"Quarterly",
                as_needed "Quando necessário"/"As needed",
            ], required, default("weekly");
            /// Most that the supervised person may do alone, from 1 (observes) to 5 (acts alone).
            autonomy_level "Grau de autonomia"/"Autonomy level": int, range(1, 5), sensitive, default("1");
            starts_on "Começa em"/"Starts on": date, required;
            /// Last day, inclusive. Empty while it goes on.
            ends_on "Termina em"/"Ends on": date, index;
        }
    }

    /// Who may perform a service or use a product: alone, supervised or not at all.
    scope_rule "Regra de atuação"/"Scope rule" of organization {
        facet main in Reference {
            /// The person to whom the rule applies, before any rule of the profession.
            practitioner "Profissional"/"Practitioner": link -> practitioner;
            /// For a rule of a whole profession, where no person is named.
            profession "Profissão"/"Profession": choice(PROFESSION), index;
            service "Serviço"/"Service": link -> service;
            /// Medicine or product whose use the rule is about.
            product "Produto"/"Product": link -> product;
            authorization "Autorização"/"Authorization": choice[
                independent "Atua com autonomia"/"Independent", supervised "Só com supervisão"/"Supervised",
                prohibited "Não pode"/"Prohibited",
            ], required, sensitive, index;
            /// All must hold, one per line, such as a course or an age limit.
            conditions "Condições"/"Conditions": set(text), max(60);
            /// Who supervises and how, where supervision is needed.
            supervision_requirements "Exigências de supervisão"/"Supervision requirements": text, max(1000);
            /// Law or resolution of the council on which the rule rests.
            legal_basis "Base normativa"/"Legal basis": text, max(200);
            valid_from "Vale desde"/"Valid from": date, required, index;
            /// Last day, inclusive. Empty: no end.
            valid_until "Vale até"/"Valid until": date, index;
            authorized_by "Autorizado por"/"Authorized by": link -> practitioner;
        }
    }

    /// Who does what, in which order and by when, in a situation that involves several professions.
    coordination_protocol "Protocolo de equipe"/"Coordination protocol" of clinic {
        facet main in Team {
            name "Nome"/"Name": text, required, max(120), search;
            description "Descrição"/"Description": prose;
            protocol_type "Tipo de protocolo"/"Protocol type": choice[
                emergency "Urgência"/"Emergency", consultation "Interconsulta"/"Consultation",
                referral "Encaminhamento"/"Referral",
                treatment_coordination "Tratamento conjunto"/"Treatment coordination",
                supervision "Supervisão"/"Supervision",
            ], required, index;
            /// When the protocol begins, one condition per line.
            trigger_conditions "Quando começa"/"Trigger conditions": set(text), max(60);
            required_professions "Profissões necessárias"/"Required professions": set(choice(PROFESSION));
            steps "Etapas"/"Steps": list[
                title "Etapa"/"Step": text, required, max(160);
                instructions "Orientações"/"Instructions": text, max(2000);
                /// Who does it.
                profession "Profissão"/"Profession": choice(PROFESSION);
                /// Minutes from the start of the protocol until the step is due.
                due_within "Prazo"/"Due within": minutes, range(0, 525600);
            ], max(100);
            /// What must be on record at the end, one item per line.
            documentation_requirements "Registros exigidos"/"Documentation requirements": set(text), max(60);
            /// Counts up with each approved revision.
            version "Versão"/"Version": int, range(1, 100000), default("1");
            active "Em vigor"/"Active": flag, index, default("true");
        }
    }

    /// A thread in which professionals coordinate, about a patient or about work in general.
    discussion "Discussão"/"Discussion" of clinic {
        facet main in Team {
            subject "Assunto"/"Subject": text, required, max(160), search;
            /// Empty where it is not about one patient.
            patient "Paciente"/"Patient": link -> patient;
            team "Equipe"/"Team": link -> team;
            /// The joint session to which it belongs.
            appointment "Sessão conjunta"/"Joint session": link -> appointment;
            referral "Encaminhamento"/"Referral": link -> referral;
            context "Contexto"/"Context": choice[
                patient_care "Cuidado do paciente"/"Patient care",
                treatment_planning "Plano de tratamento"/"Treatment planning",
                consultation "Interconsulta"/"Consultation",
                urgent "Urgência"/"Urgent", administrative "Administrativo"/"Administrative",
            ], required, default("patient_care");
            priority "Prioridade"/"Priority": choice(PRIORITY), index, default("normal");
            status "Situação"/"Status": choice[
                active "Aberta"/"Active", resolved "Resolvida"/"Resolved", archived "Arquivada"/"Archived",
            ], required, index, default("active");
            /// Who is told of new messages.
            participants "Participantes"/"Participants": set(link -> practitioner), max(100);
        }
    }

    /// A message in a discussion. Written once: a correction, an answer or an acknowledgement is another message.
    discussion_message "Mensagem da discussão"/"Discussion message" of clinic, append_only {
        facet main in Team {
            discussion "Discussão"/"Discussion": link -> discussion, required;
            /// Who wrote it.
            practitioner "Profissional"/"Practitioner": link -> practitioner, required;
            message_type "Tipo de mensagem"/"Message type": choice[
                text "Texto"/"Text", clinical_note "Observação clínica"/"Clinical note", image "Imagem"/"Image",
                document "Documento"/"Document", referral_request "Pedido de encaminhamento"/"Referral request",
                treatment_update "Evolução do tratamento"/"Treatment update",
                acknowledgement "Ciência"/"Acknowledgement",
            ], required, default("text");
            content "Mensagem"/"Message": text, max(4000), search;
            attachment "Anexo"/"Attachment": blob;
            /// Hidden until opened, and never shown in a notification.
            confidential "Conteúdo sensível"/"Confidential": flag, default("false");
            /// Each participant must answer with an acknowledgement.
            requires_acknowledgement "Pede ciência"/"Requires acknowledgement": flag, default("false");
            /// The message that this one answers or acknowledges.
            in_reply_to "Em resposta a"/"In reply to": link -> discussion_message;
            sent_at "Enviada em"/"Sent at": instant, required, index;
        }
    }
}
