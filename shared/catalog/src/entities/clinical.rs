//! Clinical: measures of the body. Notes, conditions and labs join this context later.

crate::entities! {
    /// One measure of a patient's body at one moment.
    body_measurement "Medida corporal"/"Body measurement" of clinic {
        facet main in Diary, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            date "Data"/"Date": date, required;
            weight_kg "Peso (kg)"/"Weight (kg)": decimal(2), range(30, 50000);
            height_cm "Altura (cm)"/"Height (cm)": decimal(1), range(200, 2800);
            waist_cm "Cintura (cm)"/"Waist (cm)": decimal(1), range(100, 3000);
        }
    }
}
