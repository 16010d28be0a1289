# Which neighbourhoods still use most fossil energy in 2040, at the present pace?
# Rscript neighbourhoods.R, in the folder notebooks, after a run; install.packages(c("arrow", "sf")) once.
# Outlines and buildings of the embedded region are our own approximation: no figure of a neighbourhood is a measurement.

library(arrow)
library(sf)

neighbourhoods <- read_parquet("../out/heerlen/neighbourhoods.parquet",
                               col_select = c("neighbourhood_code", "neighbourhood_name", "area_ha", "geometry"))
indicators <- read_parquet("../out/heerlen/indicators.parquet",
                           col_select = c("scenario", "year", "area_level", "area_code", "indicator", "value"))

left <- indicators[indicators$scenario == "present-pace" & indicators$year == 2040 &
                     indicators$area_level == "neighbourhood" & indicators$indicator == "fossil_gj_per_yr", ]
map <- merge(as.data.frame(neighbourhoods), as.data.frame(left), by.x = "neighbourhood_code", by.y = "area_code")
map$gj_per_ha <- map$value / map$area_ha

outlines <- st_as_sfc(structure(lapply(map$geometry, as.raw), class = "WKB"))
map <- st_sf(map[, c("neighbourhood_name", "gj_per_ha")], geometry = st_set_crs(outlines, 28992))
print(head(st_drop_geometry(map[order(-map$gj_per_ha), ]), 10), row.names = FALSE)

png("../out/neighbourhoods.png", width = 900, height = 900, res = 120)
plot(map["gj_per_ha"], pal = function(n) hcl.colors(n, "Cividis", rev = TRUE), key.pos = 4,
     main = "Still fossil in 2040, GJ per hectare per year")
invisible(dev.off())
