package cn.mingjian.proof.accounts;

import java.util.List;

/**
 * What one item of one budget received, spent and carried over in one year, in 分.
 *
 * @param basic basic spending out of the grant
 * @param project project spending out of the grant
 * @param opening carry-over of grants at the beginning
 * @param closing carry-over of grants at the end
 * @param others what other money did
 */
record Line(FunctionItem item, Fund fund, long basic, long project, long opening, long closing, Others others) {

    /**
     * Other money than grants.
     *
     * @param income by source: 上级补助, 事业, 经营, 附属单位上缴, 其他
     * @param reserve 使用非财政拨款结余
     * @param distributed 结余分配
     */
    record Others(
            long basic,
            long project,
            long operating,
            long opening,
            long closing,
            List<Long> income,
            long reserve,
            long distributed) {

        static final Others NONE = new Others(0, 0, 0, 0, 0, List.of(0L, 0L, 0L, 0L, 0L), 0, 0);

        long spent() {
            return basic + project + operating;
        }

        long received() {
            return income.stream().mapToLong(Long::longValue).sum();
        }
    }

    long grantSpent() {
        return basic + project;
    }

    /** The grant received: what was spent and is left over, less what was there. */
    long grant() {
        return basic + project + closing - opening;
    }
}
