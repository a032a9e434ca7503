//! Nutrition: foods, how people measure them, what was eaten, and what was aimed for.

crate::entities! {
    /// A food with nutrients per 100 g of edible portion. Public tables arrive as reference packs, read only;
    /// only an organisation's own foods are records.
    food "Alimento"/"Food" of organization {
        facet main in Reference {
            name "Nome"/"Name": text, required, max(120), search;
            name_en "Nome em inglês"/"Name in English": text, max(120), search;
            food_group "Grupo"/"Group": text, max(60);
            /// Where the values come from, such as TACO 4 or USDA SR28.
            source "Fonte"/"Source": text, max(60);
            source_number "Número na fonte"/"Number in the source": text, max(40);
            /// Nutrient id to amount per 100 g, as decimal text; a missing nutrient is unknown, not zero.
            nutrients "Nutrientes por 100 g"/"Nutrients per 100 g": json;
            density_g_ml "Densidade (g/ml)"/"Density (g/ml)": decimal(3), range(100, 3000);
            gtin "Código de barras"/"Barcode": gtin, unique_hint;
        }
    }

    /// How people measure a food at home: a tablespoon, a ladle, a slice.
    household_measure "Medida caseira"/"Household measure" of organization {
        facet main in Reference {
            food "Alimento"/"Food": link -> food, required;
            name "Nome"/"Name": text, required, max(80);
            name_en "Nome em inglês"/"Name in English": text, max(80);
            grams "Gramas"/"Grams": decimal(1), required, range(1, 50000);
            /// Smallest first; the first measure is offered before the others.
            position "Ordem"/"Position": int, range(0, 1000), default("0");
            source "Fonte"/"Source": text, max(80);
        }
    }

    /// Something eaten or drunk at one moment, made of items.
    meal "Refeição"/"Meal" of clinic {
        facet main in Diary, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            /// Local date as lived, never recomputed when the person travels.
            date "Data"/"Date": date, required;
            time "Hora"/"Time": time_of_day, required;
            time_zone "Fuso horário"/"Time zone": text, required, max(60);
            occasion "Refeição"/"Occasion": choice[
                breakfast "Café da manhã"/"Breakfast", morning_snack "Lanche da manhã"/"Morning snack",
                lunch "Almoço"/"Lunch", afternoon_snack "Lanche da tarde"/"Afternoon snack",
                dinner "Jantar"/"Dinner", supper "Ceia"/"Supper",
            ], required;
            photo "Foto"/"Photo": blob;
            photo_thumbnail "Miniatura"/"Thumbnail": blob;
            note "Observação"/"Note": prose;
        }
    }

    /// One food of a meal, in the amount eaten.
    meal_item "Item da refeição"/"Meal item" of clinic {
        facet main in Diary, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            meal "Refeição"/"Meal": link -> meal, required;
            food "Alimento"/"Food": link -> food, required;
            /// The food's name when it was logged, so that the entry reads even where the food is unknown.
            food_name "Nome do alimento"/"Food name": text, required, max(120);
            /// Amount eaten, edible portion.
            grams "Gramas"/"Grams": decimal(1), required, range(1, 100000);
            /// The household measure in which it was entered, if any.
            measure "Medida"/"Measure": link -> household_measure;
            measure_name "Nome da medida"/"Measure name": text, max(80);
            quantity "Quantidade"/"Quantity": decimal(2), range(1, 100000);
            entered_by "Entrada por"/"Entered by": choice[
                photo "Foto"/"Photo", search "Busca"/"Search", recent "Recentes"/"Recent", barcode "Código de barras"/"Barcode",
            ], default("search");
            proposal "Sugestão"/"Proposal": link -> proposal;
        }
    }

    /// What a patient aims for in a day, for one nutrient.
    nutrient_goal "Meta nutricional"/"Nutrient goal" of clinic {
        facet main in Diary, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            /// Nutrient id as in the food tables, such as energy_kcal.
            nutrient "Nutriente"/"Nutrient": text, required, max(40);
            minimum "Mínimo"/"Minimum": decimal(2), range(0, 100000000);
            target "Meta"/"Target": decimal(2), range(0, 100000000), sensitive;
            maximum "Máximo"/"Maximum": decimal(2), range(0, 100000000);
            valid_from "Vale desde"/"Valid from": date;
        }
    }
}
