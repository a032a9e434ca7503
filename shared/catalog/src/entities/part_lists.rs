//! Lists of parts that several entities share: a draft and its signed copy have the same. A field names one:
//! `list(PLAN_ITEMS)`.

crate::part_lists! {
    /// Names with their values, for what has no field of its own.
    NAMED_VALUES = [
        name "Nome"/"Name": text, required, max(60);
        value "Valor"/"Value": text, max(200);
    ];

    /// Conditions that records must meet.
    FILTERS = [
        dimension "Dimensão"/"Dimension": text, required, max(60);
        comparison "Comparação"/"Comparison": choice(COMPARISON), required, default("equal");
        value "Valor"/"Value": text, required, max(120);
    ];

    /// What a day of a plan aims for.
    PLAN_TARGETS = [
        /// Nutrient id as in the food tables, such as energy_kcal.
        nutrient "Nutriente"/"Nutrient": text, required, max(40);
        minimum "Mínimo"/"Minimum": decimal(2), range(0, 100000000);
        target "Meta"/"Target": decimal(2), range(0, 100000000);
        maximum "Máximo"/"Maximum": decimal(2), range(0, 100000000);
    ];

    /// Days of a plan's cycle.
    PLAN_DAYS = [
        name "Nome"/"Name": text, required, max(40);
        note "Observação"/"Note": text, max(500);
    ];

    /// Meals of a plan, each naming its day.
    PLAN_MEALS = [
        /// Id of the day's part; none for every day.
        day "Dia"/"Day": text, max(36);
        occasion "Refeição"/"Occasion": choice(OCCASION), required;
        name "Nome"/"Name": text, max(80);
        time "Hora"/"Time": time_of_day;
        /// Meals of the same day and occasion with other numbers are alternatives: option 1, option 2.
        option "Opção"/"Option": int, range(1, 20), default("1");
        guidance "Orientação"/"Guidance": text, max(1000);
    ];

    /// Foods of a plan, each naming its meal.
    PLAN_ITEMS = [
        /// Id of the meal's part.
        meal "Refeição"/"Meal": text, required, max(36);
        food "Alimento"/"Food": link -> food;
        food_name "Nome do alimento"/"Food name": text, required, max(120);
        recipe "Receita"/"Recipe": link -> recipe;
        /// Amount, edible portion; none means at will.
        grams "Gramas"/"Grams": decimal(1), range(1, 100000);
        measure "Medida"/"Measure": link -> household_measure;
        measure_name "Nome da medida"/"Measure name": text, max(80);
        quantity "Quantidade"/"Quantity": decimal(2), range(1, 100000);
        /// Id of the item's part that this one may replace: the substitution list.
        substitute_for "Substitui"/"Substitute for": text, max(36);
        note "Observação"/"Note": text, max(300);
    ];

    /// What goes into a recipe.
    INGREDIENTS = [
        food "Alimento"/"Food": link -> food;
        food_name "Nome do alimento"/"Food name": text, required, max(120);
        /// Amount as used, edible portion; none means to taste.
        grams "Gramas"/"Grams": decimal(1), range(1, 100000);
        measure "Medida"/"Measure": link -> household_measure;
        measure_name "Nome da medida"/"Measure name": text, max(80);
        quantity "Quantidade"/"Quantity": decimal(2), range(1, 100000);
        optional "Opcional"/"Optional": flag, default("false");
        note "Observação"/"Note": text, max(160);
    ];

    /// What to do, in order.
    RECIPE_STEPS = [
        instruction "Passo"/"Step": text, required, max(1000);
        duration "Tempo"/"Duration": minutes, range(1, 2880);
    ];
}
