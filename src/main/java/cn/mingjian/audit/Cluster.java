package cn.mingjian.audit;

import java.util.List;

/**
 * Broken relations that one defect explains.
 *
 * @param links the relations
 * @param suspects the one figure whose replacement repairs them; several where they explain it equally well; none where
 *     no figure does
 */
record Cluster(List<Link> links, List<Trial> suspects) {}
