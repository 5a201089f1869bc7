import { Menu } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconDownload } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../../app/world.ts'
import { paperPaint } from '../../../encoding/paint.ts'
import { pictureSvg } from '../../../graph/svg/picture-svg.ts'
import { pngOfSvg } from '../../../ui/png-of-svg.ts'
import { saveBlob } from '../../../ui/save-blob.ts'
import { saveFile } from '../../../ui/save-file.ts'
import { useExploration } from '../exploration.ts'
import css from '../explore.module.css'
import { useRegionName } from '../use-region-name.ts'
import { saveGraph, type GraphFormat } from './save-graph.ts'
import { useSavedPicture } from './use-saved-picture.ts'

const formats: readonly GraphFormat[] = ['csv', 'graphml', 'json']

/** What is on the picture as a file: the picture itself, the graph as data, or on paper. */
export function ExportMenu(): JSX.Element {
  const { t } = useTranslation('export')
  const { t: explore } = useTranslation('explore')
  const { asOf } = useWorld()
  const region = useRegionName()
  const { shown, log } = useExploration()
  const saved = useSavedPicture()
  const name = explore('csvName', { region, date: asOf })
  const svg = (): string => pictureSvg(saved(paperPaint))
  const tell = (): void => {
    notifications.show({ message: t('failed'), color: 'red' })
  }
  const savePng = (): void => {
    pngOfSvg(svg()).then((blob) => saveBlob(`${name}.png`, blob), tell)
  }
  const saveData = (format: GraphFormat): void => {
    const ids = shown.things.map(({ id }) => id)
    saveGraph(format, name, { ids, asOf, ...(format === 'json' ? { log } : {}) }).catch(tell)
  }
  return (
    <Menu position="bottom-end" shadow="md" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button type="button" className={css.tool} disabled={shown.things.length === 0}>
          <IconDownload size={16} stroke={1.75} aria-hidden="true" />
          {t('export')}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => saveFile(`${name}.svg`, svg(), 'image/svg+xml')}>{t('svg')}</Menu.Item>
        <Menu.Item onClick={savePng}>{t('png')}</Menu.Item>
        <Menu.Item onClick={() => print()}>{t('print')}</Menu.Item>
        {formats.map((format) => (
          <Menu.Item key={format} onClick={() => saveData(format)}>
            {t(format)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
