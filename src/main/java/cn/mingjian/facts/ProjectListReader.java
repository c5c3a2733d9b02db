package cn.mingjian.facts;

import cn.mingjian.amount.Unit;

/** Reads the lists of projects of one document: each row's figures are facts of the project, as those of its sheet are. */
final class ProjectListReader {

    /** A list as read, with the account of its cells. */
    record Reading(ProjectList list, TableScope scope) {}

    private final SheetVocabulary words;
    private final Evidences evidences;
    private final Projects projects;
    private final Integer year;
    private int number;

    ProjectListReader(SheetVocabulary words, Evidences evidences, Projects projects, Integer year) {
        this.words = words;
        this.evidences = evidences;
        this.projects = projects;
        this.year = year;
    }

    Reading read(ProjectSource source) {
        number++;
        Integer own = SheetReader.year(source.title());
        TableScope scope = new TableScope(
                evidences,
                "项目清单" + number,
                source.title(),
                source.table().section(),
                source.span(),
                Origin.TABLE,
                Unit.NONE,
                own == null ? year : own);
        ProjectList list = new ProjectRows(source, scope, words, projects, number).list();
        return new Reading(list, scope);
    }
}
