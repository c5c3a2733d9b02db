package cn.mingjian.rules.compiler;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The classes and methods that compiled rules may use. Everything not named here is refused: there is no list of what is
 * dangerous. Operations whose result can be many times as large as their operands (repeat, multiply, addAll) are left
 * out as well, so that straight-line code cannot fill the memory.
 */
final class Permissions {

    /** Where the bound on texts is checked. */
    static final String BOUNDS = "cn/mingjian/rules/Words";

    private static final Set<String> ALL = Set.of();
    private static final Map<String, Set<String>> METHODS = new HashMap<>();
    private static final Pattern MODEL = Pattern.compile("org/drools/model/(Global|Variable|Declaration|Rule|RuleItem"
            + "|RuleItemBuilder|Index(\\$\\w+)?|AlphaIndex|BetaIndex\\w*|DomainClassMetadata|PatternDSL\\$\\w+|From|Argument"
            + "|Model|Query|EntryPoint|TypeMetaData|BitMask|DeclarationSource|Rule\\$Attribute|Condition(\\$\\w+)?"
            + "|consequences/\\w+(\\$\\w+)?|impl/RuleBuilder|impl/ModelImpl|view/\\w+(\\$\\w+)?"
            + "|operators/(In|Contains|Excludes|MemberOf|StringStartsWith|StringEndsWith|StringLengthWith)Operator"
            + "|functions/accumulate/AccumulateFunction|functions/PredicateInformation|bitmask/\\w+)");
    private static final Pattern ACCUMULATORS =
            Pattern.compile("org/drools/core/base/accumulators/\\w+AccumulateFunction");
    private static final Pattern PLUMBING =
            Pattern.compile("\\(\\)L(java/util/function/Supplier|org/drools/model/functions/\\w+);");
    private static final Pattern DATA = Pattern.compile("cn/mingjian/(facts/(AccountsRow|AccountsTable|Evidence|Fact"
            + "|FundingRow|Indicator|Measure|Origin|OtherRow|OtherTable|Passage|Profile|ProjectList|ProjectRow|Sheet|Statement)|amount/(Dimension|Unit)"
            + "|document/(Heading|Section|Text))");

    static {
        allow("java/lang/Object", "<init>", "equals");
        // The generated description of fact classes throws one for a property that does not exist.
        allow("java/lang/RuntimeException", "<init>");
        allow(
                "java/lang/String",
                "equals",
                "length",
                "isEmpty",
                "isBlank",
                "contains",
                "startsWith",
                "endsWith",
                "indexOf",
                "lastIndexOf",
                "substring",
                "strip",
                "trim",
                "compareTo",
                "charAt",
                "valueOf",
                "toString",
                "hashCode",
                "equalsIgnoreCase");
        for (String number : new String[] {"Integer", "Long", "Short", "Byte", "Character", "Boolean"}) {
            allow(
                    "java/lang/" + number,
                    "valueOf",
                    "intValue",
                    "longValue",
                    "booleanValue",
                    "charValue",
                    "equals",
                    "compareTo",
                    "compare",
                    "isDigit",
                    "toString");
        }
        allow("java/lang/Math", "abs", "max", "min");
        allow("java/lang/Number", "intValue", "longValue");
        allow("java/lang/Enum", "<init>", "valueOf", "name", "compareTo", "equals", "ordinal");
        allow("java/lang/System", "arraycopy");
        allow("java/lang/Comparable", "compareTo");
        allow("java/util/Objects", "equals", "isNull", "nonNull");
        allow("java/util/Arrays", "asList");
        allow("java/util/Collections", "emptyList");
        for (String kind : new String[] {"List", "Collection", "Set"}) {
            allow("java/util/" + kind, "size", "isEmpty", "contains", "get", "indexOf", "equals");
        }
        allow("java/util/Map", "size", "isEmpty", "containsKey", "get", "getOrDefault", "keySet", "values");
        allow("java/util/Optional", "isPresent", "isEmpty", "get", "orElse");
        allow(
                "java/math/BigDecimal",
                "compareTo",
                "equals",
                "signum",
                "abs",
                "negate",
                "min",
                "max",
                "scale",
                "valueOf",
                "intValue",
                "longValue",
                "add",
                "subtract");
        allow("cn/mingjian/amount/Amount", "value", "unit", "decimals", "inBaseUnit", "interval", "isZero", "printed");
        allow("cn/mingjian/amount/Interval", "low", "high", "contains", "meets", "isAbove", "isBelow");
        allow("cn/mingjian/rules/Checks", ALL);
        allow("cn/mingjian/rules/Terms", ALL);
        allow("cn/mingjian/rules/Term", ALL);
        allow("cn/mingjian/rules/Words", ALL);
        allow("cn/mingjian/rules/Report", ALL);
        allow("cn/mingjian/rules/Scope", ALL);
        allow("cn/mingjian/rules/Breakdown", "table", "whole", "column", "parts", "stated", "computed");
        allow("cn/mingjian/rules/Pair", "subject", "fact", "stated", "computed", "whole", "facts", "agrees");
        allow("cn/mingjian/rules/Precision", "equals");
        allow("cn/mingjian/rules/FunctionPath", "className", "group", "item", "verdict", "right", "fact", "place");
        allow("cn/mingjian/rules/Listing", "statement", "idle", "omitted", "open", "known");
        allow("cn/mingjian/rules/Prose", ALL);
        allow("cn/mingjian/rules/EmptyTables", ALL);
        allow("cn/mingjian/rules/Grids", ALL);
        allow("cn/mingjian/rules/SheetTexts", ALL);
        allow(
                "cn/mingjian/rules/Reckoning",
                "words",
                "stated",
                "computed",
                "parts",
                "agrees",
                "exceeds",
                "near",
                "place");
        allow("cn/mingjian/rules/Irregularity", "kind", "name", "count", "places");
        allow("cn/mingjian/rules/Parameter", "name", "text", "amount");
        allow("org/drools/modelcompiler/util/EvaluationUtil", ALL);
        allow("org/drools/util/DateUtils", "getDateFormatMask");
        allow("org/drools/modelcompiler/dsl/pattern/D", ALL);
        // The generated frame of a package: its lists of rules and globals, and its date format.
        allow("java/util/ArrayList", "<init>", "add");
        allow("java/time/format/DateTimeFormatterBuilder", ALL);
    }

    private Permissions() {}

    private static void allow(String type, String... methods) {
        METHODS.put(type, Set.of(methods));
    }

    private static void allow(String type, Set<String> methods) {
        METHODS.put(type, methods);
    }

    static boolean mayCall(String type, String method, String descriptor) {
        if (type.equals("java/util/List") && method.equals("add")) {
            return descriptor.equals("(Ljava/lang/Object;)Z");
        }
        Set<String> methods = METHODS.get(type);
        if (methods != null) {
            return methods == ALL || methods.contains(method);
        }
        return isModel(type) || (DATA.matcher(type).matches() && !method.equals("<init>"));
    }

    static boolean mayCreate(String type) {
        return type.equals("java/util/ArrayList")
                || type.equals("java/lang/RuntimeException")
                || type.equals("java/time/format/DateTimeFormatterBuilder")
                || isModel(type);
    }

    static boolean mayRead(String type, String field) {
        return isModel(type)
                || DATA.matcher(type).matches()
                || (field.equals("TYPE") && type.startsWith("java/lang/"))
                || type.equals("java/math/BigDecimal")
                || (type.equals("java/util/Locale") && field.equals("ENGLISH"))
                || type.equals("cn/mingjian/rules/Severity")
                || type.equals("java/lang/Boolean");
    }

    /** Whether a lambda of this type belongs to what the rule compiler generates around rules. */
    static boolean isPlumbing(String descriptor) {
        return PLUMBING.matcher(descriptor).matches();
    }

    /** Whether the class loader of rules may load a class from outside the rule file. */
    static boolean mayLoad(String binaryName) {
        String type = binaryName.replace('.', '/');
        return METHODS.containsKey(type)
                || DATA.matcher(type).matches()
                || type.startsWith("org/drools/")
                || type.startsWith("java/")
                || type.equals("cn/mingjian/rules/Severity")
                || type.equals("cn/mingjian/rules/RuleFault")
                || type.equals("cn/mingjian/rules/WorkMeter");
    }

    private static boolean isModel(String type) {
        return MODEL.matcher(type).matches() || ACCUMULATORS.matcher(type).matches();
    }
}
