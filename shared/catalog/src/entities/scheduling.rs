//! Scheduling: who meets whom, when and where.

crate::entities! {
    /// A booked encounter of a patient with a professional, or with several of them (a joint session).
    appointment "Consulta"/"Appointment" of clinic {
        facet main in Front, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            /// The professional in charge; in a joint session, who leads it.
            practitioner "Profissional"/"Practitioner": link -> practitioner;
            /// Local date in the clinic's zone, as entered.
            date "Data"/"Date": date, required, index;
            time "Hora"/"Time": time_of_day, required;
            time_zone "Fuso horário"/"Time zone": text, max(60);
            duration "Duração"/"Duration": minutes, range(5, 720), default("50");
            status "Situação"/"Status": choice(APPOINTMENT_STATUS), required, index, default("booked");
            reason "Motivo"/"Reason": text, max(200);
            service "Serviço"/"Service": link -> service;
            /// What the appointment is for.
            appointment_type "Tipo de consulta"/"Appointment type": choice[
                initial "Primeira consulta"/"First appointment", follow_up "Retorno"/"Follow-up",
                assessment "Avaliação"/"Assessment", treatment "Procedimento ou sessão"/"Treatment session",
                planning "Planejamento do cuidado"/"Care planning", emergency "Urgência"/"Emergency",
            ];
            /// How they meet.
            modality "Modalidade"/"Modality": choice(MODALITY), default("in_person");
            location "Local"/"Location": link -> location;
            /// Address of the video room.
            meeting_url "Sala de vídeo"/"Video room": url;
            /// Other professionals who take part.
            participants "Outros participantes"/"Other participants": set(link -> practitioner), max(40);
            team "Equipe"/"Team": link -> team;
            /// Price agreed at booking. What was paid stands in the payments.
            price "Valor combinado"/"Agreed price": money, sensitive;
            /// The appointment that this one follows up.
            follow_up_of "Retorno de"/"Follow-up of": link -> appointment;
            /// The appointment that this one replaces.
            rescheduled_from "Remarcada de"/"Rescheduled from": link -> appointment;
            arrived_at "Chegou em"/"Arrived at": instant;
            started_at "Começou em"/"Started at": instant;
            ended_at "Terminou em"/"Ended at": instant;
            cancelled_by "Cancelada por"/"Cancelled by": choice[
                patient "Paciente"/"Patient", clinic "Clínica"/"Clinic",
            ];
            cancellation_reason "Motivo do cancelamento"/"Cancellation reason": text, max(200);
        }
        facet desk in Front {
            /// What the desk must know, such as a chair without arms. No health data; the patient does not see it.
            desk_note "Recado para a recepção"/"Note for the desk": prose;
            /// How the appointment came about.
            booked_through "Agendada por"/"Booked through": choice[
                desk "Recepção"/"Front desk", practitioner "Profissional"/"Practitioner", patient "Paciente"/"Patient",
                assistant "Sugestão do assistente"/"Suggested by the assistant", waitlist "Lista de espera"/"Waitlist",
            ];
            /// The suggestion that led to it, where an assistant made one.
            proposal "Sugestão"/"Proposal": link -> proposal;
            /// Chance that the patient does not come, from 0.00 to 1.00, when the reminders were planned.
            no_show_probability "Probabilidade de falta"/"No-show probability": decimal(2), range(0, 100);
            /// The probability as a level, by the thresholds of that time.
            no_show_risk "Risco de falta"/"No-show risk": choice(RISK_LEVEL), index;
        }
        facet joint in Team {
            /// What the joint session is about, for the professionals who take part.
            topic "Tema da sessão conjunta"/"Topic of the joint session": text, max(160), search;
            /// What is to be discussed or done.
            agenda "Pauta"/"Agenda": prose;
            /// What the professionals agreed on.
            conclusions "Conclusões"/"Conclusions": prose;
            next_steps "Próximos passos"/"Next steps": list[
                task "O que fazer"/"Task": text, required, max(300);
                practitioner "Responsável"/"Responsible": link -> practitioner;
                due_on "Até"/"Due on": date;
                done "Feito"/"Done": flag, default("false");
            ], max(60);
        }
    }

    /// A group of services, in the order in which patients see them.
    service_category "Categoria de serviço"/"Service category" of organization {
        facet main in Reference, shared with everyone {
            name "Nome"/"Name": text, required, max(80), search;
            description "Descrição"/"Description": text, max(500);
            /// Smallest first.
            position "Ordem"/"Position": int, range(0, 1000), default("0");
            active "Ativa"/"Active": flag, index, default("true");
        }
    }

    /// Something that the clinic offers: a consultation, a procedure, a package of care.
    service "Serviço"/"Service" of organization {
        facet main in Reference, shared with everyone {
            category "Categoria"/"Category": link -> service_category;
            name "Nome"/"Name": text, required, max(120), search;
            description "Descrição"/"Description": prose;
            /// Code in the terminology of the supplementary health system, eight digits.
            tuss_code "Código TUSS"/"TUSS code": text, max(10), search, unique_hint;
            /// Usual length of one session.
            duration "Duração"/"Duration": minutes, required, range(5, 720), default("50");
            /// Time to tidy up before the next appointment.
            buffer "Intervalo depois"/"Buffer after": minutes, range(0, 240), default("0");
            /// Usual price of one session. The price agreed stands in the appointment.
            price "Preço"/"Price": money;
            /// One professional of each of these professions must take part. Empty: any professional.
            required_professions "Profissões obrigatórias"/"Required professions": set(choice(PROFESSION));
            modalities "Modalidades"/"Modalities": set(choice(MODALITY));
            /// What the patient does beforehand: fasting, exams to bring. Empty: no preparation.
            preparation "Preparo"/"Preparation": prose;
            /// Days until the patient is back to normal. 0: none.
            recovery_days "Dias de recuperação"/"Recovery days": int, range(0, 365), default("0");
            contraindications "Contraindicações"/"Contraindications": set(text), max(100);
            side_effects "Efeitos adversos possíveis"/"Possible side effects": set(text), max(100);
            /// Patients may ask for it in the app.
            online_booking "Agendamento pelo aplicativo"/"Online booking": flag, default("false");
            active "Ativo"/"Active": flag, index, default("true");
        }
    }

    /// Where people meet: a consulting room, a procedure room, a fixed video room.
    location "Local"/"Location" of clinic {
        facet main in Reference, shared with everyone {
            name "Nome"/"Name": text, required, max(80), search;
            location_type "Tipo de local"/"Location type": choice[
                consulting_room "Consultório"/"Consulting room",
                procedure_room "Sala de procedimentos"/"Procedure room",
                meeting_room "Sala de reunião"/"Meeting room", video_room "Sala de vídeo"/"Video room",
                external "Fora da clínica"/"Outside the clinic", other "Outro"/"Other",
            ], default("consulting_room");
            /// Appointments that fit at the same time.
            capacity "Atendimentos simultâneos"/"Capacity": int, range(1, 500), default("1");
            /// Floor, wing or address, as someone arriving needs it.
            directions "Como chegar"/"Directions": text, max(300);
            meeting_url "Sala de vídeo"/"Video room": url;
            equipment "Equipamentos"/"Equipment": set(text), max(60);
            wheelchair_accessible "Acessível a cadeira de rodas"/"Wheelchair accessible": flag;
            active "Ativo"/"Active": flag, index, default("true");
        }
    }

    /// When a professional attends each week, or does not attend: office hours, lunch, holidays.
    schedule_rule "Regra de agenda"/"Schedule rule" of clinic {
        facet main in Front {
            practitioner "Profissional"/"Practitioner": link -> practitioner, required;
            /// A block goes before availability.
            rule_type "Tipo"/"Rule type": choice[
                available "Atende"/"Available", blocked "Não atende"/"Blocked",
            ], required, index, default("available");
            weekdays "Dias da semana"/"Weekdays": set(choice(WEEKDAY));
            /// 1: every week. 2: every second week, counted from the first day.
            every_weeks "A cada quantas semanas"/"Every how many weeks": int, range(1, 8), default("1");
            /// Local time in the clinic's zone. Empty: from the start of the day.
            starts_at "Das"/"From": time_of_day;
            /// Empty: to the end of the day.
            ends_at "Até"/"To": time_of_day;
            /// First day on which the rule holds.
            valid_from "Vale desde"/"Valid from": date, required, index;
            /// Last day, inclusive. Empty: no end.
            valid_until "Vale até"/"Valid until": date, index;
            /// Length of the slots offered. Empty: the service's.
            slot_duration "Duração do horário"/"Slot duration": minutes, range(5, 720);
            location "Local"/"Location": link -> location;
            /// Only these services. Empty: all.
            services "Serviços"/"Services": set(link -> service), max(100);
            modalities "Modalidades"/"Modalities": set(choice(MODALITY));
            /// Why the time is blocked, such as holiday or congress. Colleagues read it.
            reason "Motivo"/"Reason": text, max(160);
        }
    }

    /// A patient's wish for an appointment for which there is no slot yet, or for an earlier one.
    waitlist_entry "Lista de espera"/"Waitlist entry" of clinic {
        facet main in Front, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            service "Serviço"/"Service": link -> service;
            /// Empty: any professional.
            practitioner "Profissional"/"Practitioner": link -> practitioner;
            status "Situação"/"Status": choice[
                waiting "Aguardando"/"Waiting", offered "Horário oferecido"/"Offered", booked "Agendada"/"Booked",
                withdrawn "Desistiu"/"Withdrawn", expired "Expirada"/"Expired",
            ], required, index, default("waiting");
            priority "Prioridade"/"Priority": choice[
                normal "Normal"/"Normal", high "Alta"/"High", urgent "Urgente"/"Urgent",
            ], index, default("normal");
            earliest_on "A partir de"/"Earliest": date;
            latest_on "No máximo até"/"Latest": date, index;
            weekdays "Dias da semana"/"Weekdays": set(choice(WEEKDAY));
            periods "Períodos"/"Parts of the day": set(choice[
                morning "Manhã"/"Morning", afternoon "Tarde"/"Afternoon", evening "Noite"/"Evening",
            ]);
            modality "Modalidade"/"Modality": choice(MODALITY);
            /// An offered slot is kept until then.
            offered_until "Oferta vale até"/"Offered until": instant;
            /// The appointment offered or booked.
            appointment "Consulta"/"Appointment": link -> appointment;
            /// The appointment to bring forward, where the patient has one.
            current_appointment "Consulta a antecipar"/"Appointment to bring forward": link -> appointment;
            note "Observação"/"Note": text, max(300);
        }
    }

    /// One change of an appointment: made, confirmed, moved, cancelled. Written by the app itself, never by hand.
    appointment_event "Histórico da consulta"/"Appointment event" of clinic, append_only {
        facet main in Front, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            appointment "Consulta"/"Appointment": link -> appointment, required;
            event_type "O que houve"/"Event type": choice[
                booked "Agendada"/"Booked", confirmed "Confirmada"/"Confirmed", rescheduled "Remarcada"/"Rescheduled",
                status_changed "Mudou de situação"/"Status changed",
                practitioner_changed "Mudou de profissional"/"Practitioner changed",
                cancelled "Cancelada"/"Cancelled", details_changed "Dados alterados"/"Details changed",
            ], required;
            occurred_at "Quando"/"Occurred at": instant, required, index;
            previous_status "Situação antes"/"Previous status": choice(APPOINTMENT_STATUS);
            new_status "Situação depois"/"New status": choice(APPOINTMENT_STATUS);
            /// Day and time from which and to which it was moved, in the clinic's zone.
            previous_date "Data antes"/"Previous date": date;
            previous_time "Hora antes"/"Previous time": time_of_day;
            new_date "Data depois"/"New date": date;
            new_time "Hora depois"/"New time": time_of_day;
            previous_practitioner "Profissional antes"/"Previous practitioner": link -> practitioner;
            new_practitioner "Profissional depois"/"New practitioner": link -> practitioner;
            reason "Motivo"/"Reason": text, max(500);
        }
    }
}
