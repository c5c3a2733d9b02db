package cn.mingjian.facts;

/** Something of a report that stands in one place: findings quote it from there. */
public interface Located {

    /** Where it stands, or null where it has no place of its own. */
    Evidence evidence();
}
