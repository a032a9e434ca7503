//! Nutrition: foods, how people measure them, what was eaten, what was aimed for and what was planned.
//!
//! A part of a list holds scalars only, so a plan's days, meals and items are three lists: an item names its meal and a
//! meal names its day by the part's id.

crate::entities! {
    /// A food with nutrients per 100 g of edible portion. Public tables arrive as reference packs, read only;
    /// only an organisation's own foods are records.
    food "Alimento"/"Food" of organization {
        facet main in Reference, shared with everyone {
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
            brand "Marca"/"Brand": text, max(80), search;
            /// Allergens by law (ANVISA RDC 727/2022), and lactose and gluten. Empty means unknown, not free of them.
            allergens "Alergênicos"/"Allergens": set(choice(ALLERGEN)), max(40);
            /// Degree of processing, as in the Guia Alimentar para a População Brasileira.
            nova_group "Classificação NOVA"/"NOVA group": choice[
                minimally_processed "In natura ou minimamente processado"/"Unprocessed or minimally processed",
                culinary_ingredient "Ingrediente culinário"/"Culinary ingredient",
                processed "Processado"/"Processed", ultra_processed "Ultraprocessado"/"Ultra-processed",
            ];
        }
    }

    /// What a food costs in one place at one time, so that plans and shopping lists can be estimated.
    food_price "Preço de alimento"/"Food price" of organization {
        facet main in Reference {
            food "Alimento"/"Food": link -> food, required;
            price_per_kg "Preço por kg"/"Price per kg": money, required;
            date "Data"/"Date": date, required, index;
            city "Cidade"/"City": text, max(80);
            /// Such as a market, a survey or a receipt.
            source "Fonte"/"Source": text, max(120);
        }
    }

    /// How people measure a food at home: a tablespoon, a ladle, a slice.
    household_measure "Medida caseira"/"Household measure" of organization {
        facet main in Reference, shared with everyone {
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
            occasion "Refeição"/"Occasion": choice(OCCASION), required;
            photo "Foto"/"Photo": blob;
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
                photo "Foto"/"Photo", search "Busca"/"Search", recent "Recentes"/"Recent",
                barcode "Código de barras"/"Barcode",
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
            valid_until "Vale até"/"Valid until": date;
            basis "Base"/"Basis": choice[
                professional "Definida pelo profissional"/"Set by the professional",
                reference_intake "Ingestão de referência (DRI)"/"Reference intake (DRI)",
                patient "Definida pelo paciente"/"Set by the patient",
            ];
        }
    }

    /// How a patient likes and is able to eat: usually one record per patient. Allergies are not here, they have their
    /// own records.
    eating_profile "Perfil alimentar"/"Eating profile" of clinic {
        facet main in Diary, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            diets "Padrões alimentares"/"Diets": set(choice(DIET)), max(20);
            likes "Gosta de"/"Likes": set(text), max(200);
            dislikes "Não gosta de"/"Dislikes": set(text), max(200);
            /// Foods that no plan may contain, for reasons other than allergy.
            excluded_foods "Alimentos excluídos"/"Excluded foods": set(link -> food), max(300);
            /// Groups as in the food tables that no plan may contain.
            excluded_groups "Grupos excluídos"/"Excluded groups": set(text), max(60);
            meals_per_day "Refeições por dia"/"Meals per day": int, range(1, 12);
            wakes_at "Acorda às"/"Wakes at": time_of_day;
            sleeps_at "Dorme às"/"Sleeps at": time_of_day;
            cooking_time "Tempo para cozinhar por dia"/"Cooking time per day": minutes, range(0, 720);
            /// People for whom the patient cooks, the patient included.
            household_size "Pessoas na casa"/"Household size": int, range(1, 30);
            weekly_budget "Orçamento semanal"/"Weekly budget": money;
            equipment "Equipamentos de cozinha"/"Kitchen equipment": set(text), max(30);
            water_goal_ml "Meta de água (ml)"/"Water goal (ml)": int, range(0, 20000);
            note "Observação"/"Note": prose;
        }
    }

    /// A professional's plan of what a patient should eat, as a draft. Publishing makes a published meal plan.
    meal_plan "Plano alimentar (rascunho)"/"Meal plan (draft)" of clinic {
        facet main in Care {
            patient "Paciente"/"Patient": link -> patient, required;
            practitioner "Profissional"/"Practitioner": link -> practitioner;
            title "Título"/"Title": text, required, max(160), search;
            status "Situação"/"Status": choice(PUBLICATION_STATUS), required, default("draft"), index;
            diet "Padrão alimentar"/"Diet": choice(DIET), index;
            objective "Objetivo"/"Objective": text, max(500);
            starts_on "Início"/"Starts on": date, index;
            /// For how many days the plan is meant.
            duration_days "Duração (dias)"/"Duration (days)": int, range(1, 730);
            meals_per_day "Refeições por dia"/"Meals per day": int, range(1, 12);
            weekly_budget "Orçamento semanal"/"Weekly budget": money;
            targets "Metas por dia"/"Targets per day": list(PLAN_TARGETS), max(60);
            /// Days of the cycle, which repeats until the plan ends.
            days "Dias"/"Days": list(PLAN_DAYS), max(31);
            meals "Refeições"/"Meals": list(PLAN_MEALS), max(300);
            items "Itens"/"Items": list(PLAN_ITEMS), max(2000);
            guidance "Orientações gerais"/"General guidance": prose;
            protocol "Protocolo"/"Protocol": link -> protocol;
            /// The suggestion from which it was drafted, with the wishes and limits that were given.
            proposal "Sugestão de origem"/"Proposal": link -> care_proposal;
        }
    }

    /// A meal plan as a professional signed it for the patient.
    published_meal_plan "Plano alimentar"/"Meal plan" of clinic {
        facet main in Published, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            /// The professional's own draft, which the patient does not hold.
            plan "Rascunho de origem"/"Draft": link -> meal_plan;
            version "Versão"/"Version": int, range(1, 10000), default("1");
            title "Título"/"Title": text, required, max(160), search;
            objective "Objetivo"/"Objective": text, max(500);
            starts_on "Início"/"Starts on": date, index;
            ends_on "Fim"/"Ends on": date, index;
            targets "Metas por dia"/"Targets per day": list(PLAN_TARGETS), max(60);
            /// Days of the cycle, which repeats until the plan ends.
            days "Dias"/"Days": list(PLAN_DAYS), max(31);
            meals "Refeições"/"Meals": list(PLAN_MEALS), max(300);
            items "Itens"/"Items": list(PLAN_ITEMS), max(2000);
            guidance "Orientações gerais"/"General guidance": text, max(20000);
            file "PDF assinado"/"Signed PDF": blob;
            signed_by "Assinado por"/"Signed by": link -> practitioner, required;
            /// Name, council and registration as they stood at signing.
            signature "Assinatura"/"Signature": text, max(200);
            signed_at "Assinado em"/"Signed at": instant, required, index;
            status "Situação"/"Status": choice(COPY_STATUS), required, default("in_force"), index;
        }
    }

    /// A recipe that its author shares with the whole organisation. What is still private is a recipe draft.
    recipe "Receita"/"Recipe" of organization {
        facet main in Community {
            name "Nome"/"Name": text, required, max(120), search;
            author "Autoria"/"Author": link -> account;
            /// Name under which the author shares it.
            author_name "Nome de quem publicou"/"Author's name": text, max(80);
            description "Descrição"/"Description": text, max(2000);
            photo "Foto"/"Photo": blob;
            /// Nutrients and allergens are computed from the ingredients.
            ingredients "Ingredientes"/"Ingredients": list(INGREDIENTS), max(80);
            steps "Modo de preparo"/"Steps": list(RECIPE_STEPS), max(60);
            preparation_time "Tempo de preparo"/"Preparation time": minutes, range(0, 2880);
            cooking_time "Tempo de cozimento"/"Cooking time": minutes, range(0, 2880);
            servings "Porções"/"Servings": int, range(1, 500), default("1");
            /// Weight of the whole when done, so that a portion can be weighed.
            yield_grams "Rendimento (g)"/"Yield (g)": decimal(1), range(1, 10000000);
            /// 1 very easy to 5 demanding.
            difficulty "Dificuldade (1 a 5)"/"Difficulty (1 to 5)": int, range(1, 5), default("1");
            /// Diet, occasion or season, such as vegana, festa junina, verão.
            tags "Marcadores"/"Tags": set(text), max(30);
            /// When the organisation put it forward.
            featured_at "Em destaque desde"/"Featured at": instant, index;
            status "Situação"/"Status": choice[
                published "Publicada"/"Published", hidden "Oculta pela moderação"/"Hidden by moderation",
                withdrawn "Retirada"/"Withdrawn",
            ], required, default("published"), index;
        }
    }

    /// A recipe of one patient, private until shared: written by them, by their professional or by an agent.
    recipe_draft "Minha receita"/"Private recipe" of clinic {
        facet main in Diary, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            name "Nome"/"Name": text, required, max(120), search;
            description "Descrição"/"Description": prose;
            photo "Foto"/"Photo": blob;
            /// Nutrients and allergens are computed from the ingredients.
            ingredients "Ingredientes"/"Ingredients": list(INGREDIENTS), max(80);
            steps "Modo de preparo"/"Steps": list(RECIPE_STEPS), max(60);
            preparation_time "Tempo de preparo"/"Preparation time": minutes, range(0, 2880);
            cooking_time "Tempo de cozimento"/"Cooking time": minutes, range(0, 2880);
            servings "Porções"/"Servings": int, range(1, 500), default("1");
            /// Weight of the whole when done, so that a portion can be weighed.
            yield_grams "Rendimento (g)"/"Yield (g)": decimal(1), range(1, 10000000);
            /// 1 very easy to 5 demanding.
            difficulty "Dificuldade (1 a 5)"/"Difficulty (1 to 5)": int, range(1, 5), default("1");
            /// Diet, occasion or season, such as vegana, festa junina, verão.
            tags "Marcadores"/"Tags": set(text), max(30);
            /// The suggestion from which it came, with the wishes and limits that were given.
            proposal "Sugestão de origem"/"Proposal": link -> proposal;
            /// The shared copy, once there is one.
            recipe "Receita publicada"/"Shared recipe": link -> recipe;
        }
    }

    /// One person's opinion of a shared recipe. One per person and recipe.
    recipe_review "Avaliação de receita"/"Recipe review" of organization {
        facet main in Community {
            recipe "Receita"/"Recipe": link -> recipe, required;
            author "Autoria"/"Author": link -> account;
            author_name "Nome de quem avaliou"/"Author's name": text, max(80);
            /// 1 poor to 5 excellent.
            rating "Nota (1 a 5)"/"Rating (1 to 5)": int, required, range(1, 5);
            comment "Comentário"/"Comment": text, max(2000);
            /// Accounts that found the review helpful; the number of votes is the size of the set.
            helpful_to "Útil para"/"Helpful to": set(link -> account), max(10000);
            status "Situação"/"Status": choice[
                published "Publicada"/"Published", hidden "Oculta pela moderação"/"Hidden by moderation",
            ], required, default("published"), index;
        }
    }

    /// What a patient means to buy, usually made from a meal plan. The total is the sum of the items.
    shopping_list "Lista de compras"/"Shopping list" of clinic {
        facet main in Diary, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            title "Título"/"Title": text, max(120), search;
            plan "Plano alimentar"/"Meal plan": link -> published_meal_plan;
            /// Days of the plan that it covers.
            starts_on "De"/"From": date;
            ends_on "Até"/"Until": date;
            items "Itens"/"Items": list[
                food "Alimento"/"Food": link -> food;
                name "Nome"/"Name": text, required, max(120);
                quantity "Quantidade"/"Quantity": decimal(2), range(1, 10000000);
                unit "Unidade"/"Unit": choice(KITCHEN_UNIT);
                section "Seção"/"Section": choice[
                    produce "Hortifrúti"/"Produce", butcher "Açougue e peixaria"/"Meat and fish",
                    dairy "Laticínios e frios"/"Dairy and cold cuts", bakery "Padaria"/"Bakery",
                    grocery "Mercearia"/"Grocery", frozen "Congelados"/"Frozen", beverages "Bebidas"/"Beverages",
                    spices "Temperos"/"Spices", health "Naturais e suplementos"/"Health foods", other "Outra"/"Other",
                ], default("other");
                estimated_cost "Custo estimado"/"Estimated cost": money;
                bought "Comprado"/"Bought": flag, default("false");
                note "Observação"/"Note": text, max(160);
            ], max(300);
            completed_at "Concluída em"/"Completed at": instant, index;
            /// The suggestion from which it came, when an agent made it.
            proposal "Sugestão de origem"/"Proposal": link -> proposal;
        }
    }

    /// A food that a patient has at home, so that lists and recipes count on it.
    pantry_item "Item da despensa"/"Pantry item" of clinic {
        facet main in Diary, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            food "Alimento"/"Food": link -> food;
            name "Nome"/"Name": text, required, max(120), search;
            /// As last seen by the person.
            quantity "Quantidade"/"Quantity": decimal(2), range(0, 10000000);
            unit "Unidade"/"Unit": choice(KITCHEN_UNIT);
            best_before "Validade"/"Best before": date, index;
        }
    }

    /// One barcode that a patient scanned, whether or not its food was known.
    barcode_scan "Leitura de código de barras"/"Barcode scan" of clinic, append_only {
        facet main in Diary, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            gtin "Código de barras"/"Barcode": gtin, required, index;
            scanned_at "Lido em"/"Scanned at": instant, required, index;
            /// The food that the code led to; none when it was unknown.
            food "Alimento"/"Food": link -> food;
            food_name "Nome do alimento"/"Food name": text, max(120);
        }
    }

    /// How a patient felt before or after a meal.
    meal_reaction "Reação à refeição"/"Meal reaction" of clinic {
        facet main in Diary, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            meal "Refeição"/"Meal": link -> meal, required;
            timing "Momento"/"Timing": choice[
                before_meal "Antes da refeição"/"Before the meal", after_meal "Depois da refeição"/"After the meal",
            ], required, default("after_meal");
            reaction "Satisfação"/"Reaction": choice[
                very_satisfied "Muito satisfeito"/"Very satisfied", satisfied "Satisfeito"/"Satisfied",
                neutral "Neutro"/"Neutral", unsatisfied "Insatisfeito"/"Unsatisfied",
                very_unsatisfied "Muito insatisfeito"/"Very unsatisfied",
            ], required;
            /// 0 not hungry to 10 starving.
            hunger "Fome (0 a 10)"/"Hunger (0 to 10)": int, range(0, 10);
            /// 0 empty to 10 overfull.
            fullness "Saciedade (0 a 10)"/"Fullness (0 to 10)": int, range(0, 10);
            emotion "Emoção"/"Emotion": choice[
                calm "Calma"/"Calm", happy "Alegria"/"Happy", anxious "Ansiedade"/"Anxious", sad "Tristeza"/"Sad",
                angry "Raiva"/"Angry", bored "Tédio"/"Bored", tired "Cansaço"/"Tired", guilty "Culpa"/"Guilty",
            ];
            comment "Comentário"/"Comment": text, max(1000);
        }
    }

    /// One drink. A day's intake is the sum of its drinks.
    water_intake "Água"/"Water intake" of clinic {
        facet main in Diary, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            /// Local date as lived.
            date "Data"/"Date": date, required, index;
            time "Hora"/"Time": time_of_day, required;
            time_zone "Fuso horário"/"Time zone": text, required, max(60);
            amount_ml "Quantidade (ml)"/"Amount (ml)": int, required, range(1, 10000);
            beverage "Bebida"/"Beverage": choice[
                water "Água"/"Water", sparkling_water "Água com gás"/"Sparkling water", tea "Chá"/"Tea",
                coffee "Café"/"Coffee", coconut_water "Água de coco"/"Coconut water", other "Outra"/"Other",
            ], required, default("water");
        }
    }

    /// One bout of physical activity.
    exercise "Atividade física"/"Exercise" of clinic {
        facet main in Diary, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            /// Local date as lived.
            date "Data"/"Date": date, required, index;
            time "Hora"/"Time": time_of_day, required;
            time_zone "Fuso horário"/"Time zone": text, required, max(60);
            /// Such as caminhada, musculação or natação.
            activity "Atividade"/"Activity": text, required, max(120), search;
            category "Tipo"/"Category": choice[
                aerobic "Aeróbico"/"Aerobic", strength "Força"/"Strength", flexibility "Flexibilidade"/"Flexibility",
                balance "Equilíbrio"/"Balance", sport "Esporte"/"Sport", daily_life "Vida diária"/"Daily life",
                other "Outra"/"Other",
            ];
            duration "Duração"/"Duration": minutes, required, range(1, 1440);
            intensity "Intensidade"/"Intensity": choice[
                light "Leve"/"Light", moderate "Moderada"/"Moderate", vigorous "Vigorosa"/"Vigorous",
                very_vigorous "Muito vigorosa"/"Very vigorous",
            ], required, default("moderate");
            /// Metabolic equivalent of the activity (Compendium of Physical Activities).
            met "MET"/"MET": decimal(1), range(9, 300);
            /// Energy spent, as shown by the device or estimated from MET, weight and duration.
            energy_kcal "Gasto energético (kcal)"/"Energy spent (kcal)": int, range(0, 20000);
            distance_m "Distância (m)"/"Distance (m)": int, range(0, 1000000);
            steps "Passos"/"Steps": int, range(0, 200000);
            entered_by "Entrada por"/"Entered by": choice[
                person "Pessoa"/"Person", device "Dispositivo conectado"/"Connected device",
            ], default("person");
            note "Observação"/"Note": text, max(1000);
        }
    }

    /// One fast, from its start to its end. It was completed when it ended no sooner than planned.
    fasting_period "Jejum"/"Fasting period" of clinic {
        facet main in Diary, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            kind "Tipo"/"Kind": choice[
                intermittent_16_8 "Intermitente 16:8"/"Intermittent 16:8",
                intermittent_18_6 "Intermitente 18:6"/"Intermittent 18:6",
                intermittent_20_4 "Intermitente 20:4"/"Intermittent 20:4",
                alternate_day "Dias alternados"/"Alternate day", custom "Personalizado"/"Custom",
                intermittent_12_12 "Intermitente 12:12"/"Intermittent 12:12",
                intermittent_14_10 "Intermitente 14:10"/"Intermittent 14:10", five_two "5:2"/"5:2",
                religious "Religioso"/"Religious", examination "Para exame"/"For an examination",
            ], required, index;
            started_at "Início"/"Started at": instant, required, index;
            planned_end_at "Fim previsto"/"Planned end": instant, required;
            ended_at "Fim"/"Ended at": instant;
            /// How it felt, or why it ended sooner.
            note "Observação"/"Note": text, max(1000);
        }
    }

    /// A patient's day in scores from 0 to 100, as computed and shown when the day closed. One per patient and day; a
    /// missing score is a day without entries, not a zero.
    life_score "Índice de vida"/"Life score" of clinic {
        facet main in Diary, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            date "Data"/"Date": date, required, index;
            overall "Geral"/"Overall": int, range(0, 100);
            nutrition "Alimentação"/"Nutrition": int, range(0, 100);
            hydration "Hidratação"/"Hydration": int, range(0, 100);
            exercise "Atividade física"/"Exercise": int, range(0, 100);
            sleep "Sono"/"Sleep": int, range(0, 100);
            stress "Estresse"/"Stress": int, range(0, 100);
            /// Version of the rules and weights, so that old days keep their meaning when the rules change.
            method_version "Versão do método"/"Method version": text, max(40);
            calculated_at "Calculado em"/"Calculated at": instant;
        }
    }

    /// One night's or nap's sleep.
    sleep_entry "Sono"/"Sleep entry" of clinic {
        facet main in Diary, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            /// The local date on which the person woke.
            date "Data"/"Date": date, required, index;
            time_zone "Fuso horário"/"Time zone": text, required, max(60);
            fell_asleep_at "Dormiu às"/"Fell asleep at": time_of_day;
            woke_at "Acordou às"/"Woke at": time_of_day;
            /// Time asleep; needed where the two times are not known.
            duration "Duração"/"Duration": minutes, range(1, 1440);
            /// 1 very poor to 5 very good.
            quality "Qualidade (1 a 5)"/"Quality (1 to 5)": int, range(1, 5);
            awakenings "Despertares"/"Awakenings": int, range(0, 50);
            nap "Cochilo"/"Nap": flag, default("false");
            entered_by "Entrada por"/"Entered by": choice[
                person "Pessoa"/"Person", device "Dispositivo conectado"/"Connected device",
            ], default("person");
            note "Observação"/"Note": text, max(1000);
        }
    }

    /// How stressed a patient felt at one moment.
    stress_entry "Estresse"/"Stress entry" of clinic {
        facet main in Diary, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            /// Local date as lived.
            date "Data"/"Date": date, required, index;
            time "Hora"/"Time": time_of_day, required;
            time_zone "Fuso horário"/"Time zone": text, required, max(60);
            /// 0 none to 10 unbearable.
            level "Nível (0 a 10)"/"Level (0 to 10)": int, required, range(0, 10);
            cause "Causa"/"Cause": choice[
                work "Trabalho"/"Work", study "Estudos"/"Study", family "Família"/"Family", money "Dinheiro"/"Money",
                health "Saúde"/"Health", body_image "Imagem corporal"/"Body image", other "Outra"/"Other",
            ];
            /// What helped, such as respiração, caminhada or conversa.
            coping "O que ajudou"/"What helped": text, max(300);
            note "Observação"/"Note": text, max(1000);
        }
    }
}
