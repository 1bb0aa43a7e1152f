import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { type Timeframe, TIMEFRAMES } from '../../market/bars/series.js';
import { PageQueryDto } from '../../platform/http/page.dto.js';
import { QueryInstant, QueryOneOf, QueryText, readInstant } from '../../platform/http/query.decorator.js';
import { VERDICTS } from '../scoring/verdict.js';
import { TickerField } from '../ticker-field.decorator.js';
import type { JudgedBy } from './verdict-change.js';
import type { ExplainedChange, VerdictChangeOrder } from './verdict-changes.service.js';
import type { CastVote, VoteMove } from './vote-moves.js';

/** What the list of one ticker's changes takes. */
export class TickerChangesQueryDto extends PageQueryDto {
  @QueryInstant({
    description: 'Only changes by analyses that were made at this instant, or on this day (UTC), or later.',
  })
  readonly since?: string;

  @QueryText({ maximumLength: 64, description: 'Only changes under this strategy.', example: 'balanced' })
  readonly strategy?: string;

  @QueryOneOf(TIMEFRAMES, { description: 'Only changes on bars of this width.' })
  readonly timeframe?: Timeframe;
}

/** What the list of changes takes. */
export class ChangesQueryDto extends TickerChangesQueryDto {
  @ApiPropertyOptional({ description: 'Only changes of this ticker.', type: String, example: 'ACME.DEMO' })
  @IsOptional()
  @TickerField()
  readonly ticker?: string;

  @ApiPropertyOptional({ description: 'Only changes of tickers on this watchlist.', type: String, format: 'uuid' })
  @IsOptional()
  @IsUUID('all', { message: 'watchlistId must be the id of a watchlist, given once' })
  readonly watchlistId?: string;
}

/** One of the two analyses of a change. */
export class JudgedByDto {
  @ApiProperty({ description: 'Id of the analysis; reading it is 410 when retention removed it.', format: 'uuid' })
  analysisId!: string;

  @ApiProperty({ description: 'Its verdict.', enum: VERDICTS, example: 'hold' })
  verdict!: string;

  @ApiProperty({ description: 'Its score.', minimum: -1, maximum: 1, example: 0.12 })
  score!: number;
}

/** What an indicator said in one of the two analyses. */
export class CastVoteDto {
  @ApiProperty({ description: '1, 0 or -1; null without a reading.', type: 'integer', nullable: true, example: 1 })
  vote!: number | null;

  @ApiProperty({ description: 'How strongly; null without a reading.', type: Number, nullable: true, example: 0.4 })
  confidence!: number | null;

  @ApiProperty({ description: 'Weight under the strategy.', example: 1 })
  weight!: number;

  @ApiProperty({ description: 'Its part of the score; null: none.', type: Number, nullable: true, example: 0.1 })
  contribution!: number | null;
}

const CAST_VOTE = { type: () => CastVoteDto, nullable: true };

/** An indicator that moved the score. */
export class VoteMoveDto {
  @ApiProperty({ description: 'Name of the indicator.', example: 'macd' })
  indicator!: string;

  @ApiProperty({ description: 'Before; null where the strategy did not have it.', ...CAST_VOTE })
  from!: CastVoteDto | null;

  @ApiProperty({ description: 'After; null where the strategy does not have it.', ...CAST_VOTE })
  to!: CastVoteDto | null;

  @ApiProperty({ description: 'What it moved the score by. The moves add up to `scoreMove`.', example: 0.31 })
  move!: number;
}

/** An analysis whose verdict is another one than that of the analysis before it. */
export class VerdictChangeDto {
  @ApiProperty({ description: 'Ticker.', example: 'ACME.DEMO' })
  ticker!: string;

  @ApiProperty({ description: 'Bar width.', enum: TIMEFRAMES, example: '1d' })
  timeframe!: string;

  @ApiProperty({ description: 'Id of the strategy.', example: 'balanced' })
  strategy!: string;

  @ApiProperty({ description: 'Last bar of the new analysis.', format: 'date', example: '2026-11-23' })
  tradingDate!: string;

  @ApiProperty({ description: 'When the new analysis was made.', format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ description: 'The analysis before.', type: JudgedByDto })
  from!: JudgedByDto;

  @ApiProperty({ description: 'The new analysis.', type: JudgedByDto })
  to!: JudgedByDto;

  @ApiProperty({ description: 'Difference of the scores.', minimum: -2, maximum: 2, example: 0.42 })
  scoreMove!: number;

  @ApiProperty({
    description:
      'The indicators that moved the score, the largest move first; null when one of the analyses was removed by retention.',
    type: () => [VoteMoveDto],
    nullable: true,
  })
  votes!: VoteMoveDto[] | null;
}

export function toVerdictChangeOrder(query: ChangesQueryDto): VerdictChangeOrder {
  const { ticker, watchlistId, strategy, timeframe, since, limit, cursor } = query;
  const from = since === undefined ? undefined : (readInstant(since) ?? undefined);
  return { ticker, watchlistId: watchlistId?.toLowerCase(), strategy, timeframe, since: from, limit, cursor };
}

const toJudgedByDto = ({ analysisId, verdict, score }: JudgedBy): JudgedByDto => ({ analysisId, verdict, score });

const toCastVoteDto = (cast: CastVote | null): CastVoteDto | null => cast && { ...cast };

const toVoteMoveDto = ({ indicator, from, to, move }: VoteMove): VoteMoveDto => ({
  indicator,
  from: toCastVoteDto(from),
  to: toCastVoteDto(to),
  move,
});

export function toVerdictChangeDto(change: ExplainedChange): VerdictChangeDto {
  const { ticker, timeframe, strategy, tradingDate, createdAt, from, to, votes } = change;
  return {
    ticker,
    timeframe,
    strategy,
    tradingDate,
    createdAt: createdAt.toISOString(),
    from: toJudgedByDto(from),
    to: toJudgedByDto(to),
    scoreMove: to.score - from.score,
    votes: votes && votes.map(toVoteMoveDto),
  };
}
