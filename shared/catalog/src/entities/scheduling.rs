//! Scheduling: who meets whom, when and where.

crate::entities! {
    /// A booked encounter of a patient with a professional.
    appointment "Consulta"/"Appointment" of clinic {
        facet main in Front, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            practitioner "Profissional"/"Practitioner": link -> practitioner;
            /// Local date in the clinic's zone, as entered.
            date "Data"/"Date": date, required;
            time "Hora"/"Time": time_of_day, required;
            time_zone "Fuso horário"/"Time zone": text, max(60);
            duration "Duração"/"Duration": minutes, range(5, 720), default("50");
            status "Situação"/"Status": choice[
                booked "Agendada"/"Booked", confirmed "Confirmada"/"Confirmed", arrived "Chegou"/"Arrived",
                fulfilled "Realizada"/"Fulfilled", cancelled "Cancelada"/"Cancelled", no_show "Faltou"/"No-show",
            ], required, default("booked");
            reason "Motivo"/"Reason": text, max(200);
        }
    }
}
